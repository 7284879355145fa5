import type { Probe } from './Probe';

/** Groups, pages and links. */
export const layoutProbes: readonly Probe[] = [
  {
    id: 'outline',
    asks: 'What do an eighth group, ungrouping nothing and folding nothing give, and does a row put into a group belong to it?',
    run: async (sheet) => {
      const range = (address: string): Excel.Range => sheet.sheet.getRange(address);
      for (let level = 0; level < 7; level += 1) range('B:C').group('ByColumns');
      range('2:4').group('ByRows');
      range('3:3').insert('Down');
      const codes = [
        ['seven', await sheet.attempt(() => undefined)],
        ['eighth', await sheet.attempt(() => range('A:B').group('ByColumns'))],
        ['ungroup', await sheet.attempt(() => range('F:G').ungroup('ByColumns'))],
        ['fold', await sheet.attempt(() => range('J:J').hideGroupDetails('ByColumns'))],
        ['fold beside', await sheet.attempt(() => range('D:D').hideGroupDetails('ByColumns'))],
        ['put in', await sheet.attempt(() => range('3:3').ungroup('ByRows'))],
      ];
      return codes.map((each) => each.join(' ')).join(', ');
    },
  },
  {
    id: 'frozenBlock',
    asks: 'Which cells are frozen after freezeAt of B5, of B2:C4 and of 3:4?',
    run: async (sheet) => {
      const { freezePanes } = sheet.sheet;
      const frozen: string[] = [];
      for (const address of ['B5', 'B2:C4', '3:4']) {
        freezePanes.unfreeze();
        const code = await sheet.attempt(() => freezePanes.freezeAt(address));
        frozen.push(code === 'ok' ? await sheet.address(() => freezePanes.getLocation()) : code);
      }
      return frozen.join(' ');
    },
  },
  {
    id: 'printZoom',
    asks: 'What gives a print zoom with both a scale and pages to fit into?',
    run: async (sheet) => {
      const { pageLayout } = sheet.sheet;
      const code = await sheet.attempt(() => (pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }));
      pageLayout.load('zoom');
      await sheet.context.sync();
      const { scale, horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
      return `${code}, scale ${scale}, pages ${horizontalFitToPages} ${verticalFitToPages}`;
    },
  },
  {
    id: 'pageBreaks',
    asks: 'What gives a page break above A1, and in which rows are those above C5 and A3, then once row 3 is put in and row 6 deleted, then once all of these and one above A9 are deleted, the first first?',
    run: async (sheet) => {
      const breaks = sheet.sheet.horizontalPageBreaks;
      const rows = async (): Promise<string> => {
        breaks.load('items/rowIndex');
        await sheet.context.sync();
        return breaks.items.map(({ rowIndex }) => rowIndex).join(' ');
      };
      const first = await sheet.attempt(() => breaks.add('A1'));
      for (const address of ['C5', 'A3']) breaks.add(address);
      const added = await rows();
      sheet.sheet.getRange('3:3').insert('Down');
      sheet.sheet.getRange('6:6').delete('Up');
      const moved = await rows();
      breaks.add('A9');
      await rows();
      await sheet.attempt(() => {
        for (const each of breaks.items) each.delete();
      });
      return `${first}, ${added}, ${moved}, ${await rows()}`;
    },
  },
  {
    id: 'hyperlinkLooks',
    asks: 'Which colour and underline does a link bring, and may it lead to a name?',
    run: async (sheet) => {
      const { context } = sheet;
      const cell = sheet.sheet.getRange('A1');
      cell.values = [['x']];
      cell.format.font.color = '#123456';
      const place = `${sheet.sheetName}!A2`;
      const toCell = await sheet.attempt(() => (cell.hyperlink = { documentReference: place, textToDisplay: 'x' }));
      cell.load('format/font/color,format/font/underline');
      const name = sheet.ownName('Place');
      sheet.workbook.names.add(name, sheet.sheet.getRange('A2'));
      await context.sync();
      const toName = await sheet.attempt(() => {
        sheet.sheet.getRange('B1').hyperlink = { documentReference: name, textToDisplay: 'x' };
      });
      return `cell ${toCell} ${cell.format.font.color} ${cell.format.font.underline}, name ${toName}`;
    },
  },
];
