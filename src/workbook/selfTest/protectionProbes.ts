import type { Probe } from './Probe';

/** Protected sheets. */
export const protectionProbes: readonly Probe[] = [
  {
    id: 'protection',
    asks: 'What does a protected sheet let through, does a table grow on it, and what does protecting or opening it twice give?',
    run: async (sheet) => {
      const { context } = sheet;
      const table = sheet.sheet.tables.getItem(await sheet.addItems());
      const { protection } = sheet.sheet;
      const range = (address: string): Excel.Range => sheet.sheet.getRange(address);
      range('A5:C5').format.protection.locked = false;
      range('F1').format.protection.locked = false;
      protection.protect({ allowFormatCells: true });
      const codes = [
        ['protect', await sheet.attempt(() => undefined)],
        ['open cell', await sheet.attempt(() => (range('F1').values = [[1]]))],
        ['locked', await sheet.attempt(() => (range('F2').values = [[1]]))],
        ['fill', await sheet.attempt(() => (range('F2').format.fill.color = '#FFFF00'))],
        ['row', await sheet.attempt(() => void range('9:9').insert('Down'))],
        ['below table', await sheet.attempt(() => (range('A5').values = [['Fig']]))],
      ];
      const grown = table.getRange();
      grown.load('rowCount');
      await context.sync();
      codes.push(['again', await sheet.attempt(() => protection.protect())]);
      codes.push(['off', await sheet.attempt(() => protection.unprotect())]);
      codes.push(['off again', await sheet.attempt(() => protection.unprotect())]);
      return [...codes.map((each) => each.join(' ')), `table ${grown.rowCount} rows`].join(', ');
    },
  },
];
