import type { Probe } from './Probe';

/** The merge asks of it, where nothing is to meet. */
const lastCell = 'XFD1048576';

/** What is not there, and what is not allowed. */
export const objectProbes: readonly Probe[] = [
  {
    id: 'nullObjects',
    asks: 'What gives a null object whose property is set, whose method is called, and that is an argument?',
    run: async (sheet) => {
      const missing = sheet.workbook.worksheets.getItemOrNullObject(sheet.ownName('Nowhere'));
      const blank = sheet.sheet.getUsedRangeOrNullObject(true);
      const property = await sheet.attempt(() => (missing.tabColor = '#FF0000'));
      const values = await sheet.attempt(() => (missing.getRange('A1').values = [[1]]));
      const method = await sheet.attempt(() => missing.delete());
      const argument = await sheet.attempt(() => sheet.sheet.getRange('A1').copyFrom(blank));
      return `property ${property} ${values}, method ${method}, argument ${argument}`;
    },
  },
  {
    id: 'nullIntersection',
    asks: 'What gives getIntersection of a blank sheet’s used range and of a name that lost its cells, both null objects, and is what follows done?',
    run: async (sheet) => {
      const guard = async (none: Excel.Range): Promise<string> => {
        const code = await sheet.attempt(() => {
          none.getIntersection(lastCell);
          sheet.sheet.getRange('A1').values = [[1]];
        });
        return `${code} ${await sheet.line('A1')}`;
      };
      const blank = await guard(sheet.sheet.getUsedRangeOrNullObject(true));
      const name = sheet.workbook.names.add(sheet.ownName('Lost'), sheet.sheet.getRange('C5'));
      sheet.sheet.getRange('5:5').delete('Up');
      sheet.sheet.getRange('A1').clear();
      await sheet.context.sync();
      return `blank ${blank}, lost ${await guard(name.getRangeOrNullObject())}`;
    },
  },
  {
    id: 'unmetRange',
    asks: 'What gives getIntersection, whose result nobody reads, of ranges that meet and of ranges that do not, and is done what stands before and after it in its batch?',
    run: async (sheet) => {
      const cell = (address: string): Excel.Range => sheet.sheet.getRange(address);
      const met = await sheet.attempt(() => void cell('A1:B2').getIntersection('B2'));
      const unmet = await sheet.attempt(() => {
        cell('A1').values = [[1]];
        cell('A1').getIntersection(lastCell);
        cell('A2').values = [[1]];
      });
      return `met ${met}, unmet ${unmet}, before ${await sheet.line('A1')}, after ${await sheet.line('A2')}`;
    },
  },
  {
    id: 'secondComment',
    asks: 'What gives a second comment on a cell, and how many are there then?',
    run: async (sheet) => {
      const add = (text: string): Promise<string> =>
        sheet.attempt(() => void sheet.workbook.comments.add(`${sheet.sheetName}!A1`, text));
      const [first, second] = [await add('One'), await add('Two')];
      const { comments } = sheet.sheet;
      comments.load('items/id');
      await sheet.context.sync();
      return `${first}, then ${second}, ${comments.items.length} there`;
    },
  },
  {
    id: 'hiddenSheets',
    asks: 'What gives activating a hidden sheet? (The last visible sheet is somebody’s own, and left alone.)',
    run: async (sheet) => {
      const hidden = await sheet.attempt(() => (sheet.sheet.visibility = 'Hidden'));
      return `hidden ${hidden}, activated ${await sheet.attempt(() => sheet.sheet.activate())}`;
    },
  },
  {
    id: 'tableRefusals',
    asks: 'What give merged cells of a table, a cell put into it, a table over it, a missing totals row, and its only column deleted?',
    run: async (sheet) => {
      const table = sheet.sheet.tables.getItem(await sheet.addItems());
      const narrow = sheet.sheet.tables.add('G1:G3', true);
      await sheet.context.sync();
      const codes = [
        ['merged', await sheet.attempt(() => sheet.sheet.getRange('A2:B2').merge())],
        ['put in', await sheet.attempt(() => void sheet.sheet.getRange('A3').insert('Down'))],
        ['over', await sheet.attempt(() => void sheet.sheet.tables.add('C4:E9', true))],
        ['totals', await sheet.attempt(() => void table.getTotalRowRange().load('address'))],
        ['column', await sheet.attempt(() => narrow.columns.getItemAt(0).delete())],
      ];
      return codes.map((each) => each.join(' ')).join(', ');
    },
  },
  {
    id: 'linkWithoutTarget',
    asks: 'What gives a link that leads nowhere?',
    run: (sheet) => sheet.attempt(() => (sheet.sheet.getRange('A1').hyperlink = { textToDisplay: 'nowhere' })),
  },
  {
    id: 'unknownLoads',
    asks: 'What gives loading a name that no property has?',
    run: (sheet) => sheet.attempt(() => void sheet.sheet.getRange('A1').load('address,no-properties-needed')),
  },
];
