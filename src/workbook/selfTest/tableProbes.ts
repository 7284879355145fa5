import type { Probe } from './Probe';
import type { ProbeSheet } from './ProbeSheet';

/** How many of three rows hold a formula that begins so. */
async function rowsWith(sheet: ProbeSheet, address: string, formula: string): Promise<number> {
  const formulas = await sheet.read(address, 'formulas');
  return formulas.filter(([each]) => sheet.plain(each).startsWith(formula)).length;
}

/** What tables do by themselves. */
export const tableProbes: readonly Probe[] = [
  {
    id: 'tableGrowth',
    asks: 'Does a table grow over what an add-in writes directly below and beside it, and over a formula below that names the table?',
    run: async (sheet) => {
      const name = await sheet.addItems();
      const table = sheet.sheet.tables.getItem(name);
      await sheet.write('A5:C5', [['Fig', 6, 1]]);
      const below = await sheet.address(() => table.getRange());
      await sheet.write('D1', [['Note']]);
      const beside = await sheet.address(() => table.getRange());
      // In a column that the formula does not name, so that it would not read itself.
      await sheet.write('C6', [[`=SUM(${name}[Count])`]]);
      return `A1:C4, then ${below}, then ${beside}, named ${await sheet.address(() => table.getRange())}`;
    },
  },
  {
    id: 'freshTable',
    asks: 'Where does rows.add put one row at the end, one at 0 and three at the end of a table that has only a blank row?',
    run: async (sheet) => {
      const row = ['Fig', 6];
      const seen: string[] = [];
      for (const [heads, index, rows] of [
        ['A1:B1', undefined, [row]],
        ['D1:E1', 0, [row]],
        ['G1:H1', undefined, [row, row, row]],
      ] as const) {
        sheet.sheet.getRange(heads).values = [['Name', 'Count']];
        const table = sheet.sheet.tables.add(heads, true);
        await sheet.context.sync();
        const added = table.rows.add(
          index,
          rows.map((each) => [...each]),
        );
        added.load('index');
        seen.push(`${await sheet.address(() => table.getRange())} from ${added.index}`);
      }
      return seen.join(', ');
    },
  },
  {
    id: 'columnFill',
    asks: 'Does a formula in one row fill a blank column of a table, and do new rows get it?',
    run: async (sheet) => {
      await sheet.addItems('Worth');
      await sheet.write('D2', [['=[@Count]*[@Price]']]);
      const filled = await rowsWith(sheet, 'D2:D4', '=');
      await sheet.write('D2:D4', Array<string[]>(3).fill(['=[@Count]']));
      await sheet.write('A5:C5', [['Fig', 6, 1]]);
      return `${filled} of 3 rows, new row ${await sheet.line('D5', 'formulas')}`;
    },
  },
  {
    id: 'partOfColumn',
    asks: 'What becomes of a calculated column’s other rows when one gets another formula, then a value?',
    run: async (sheet) => {
      await sheet.addItems('Worth');
      await sheet.write('D2:D4', Array<string[]>(3).fill(['=[@Count]*2']));
      await sheet.write('D3', [['=[@Count]*5']]);
      const formula = await sheet.line('D2:D4', 'formulas');
      await sheet.write('D3', [[9]]);
      return `${formula}, then ${await sheet.line('D2:D4', 'formulas')}`;
    },
  },
  {
    id: 'totalsRow',
    asks: 'What does showTotals write, what does it move, and does it take that back?',
    run: async (sheet) => {
      const table = sheet.sheet.tables.getItem(await sheet.addItems());
      await sheet.write('A6', [['below']]);
      table.showTotals = true;
      const on = await sheet.line('A5:C7', 'formulas');
      table.showTotals = false;
      return `${on}, off ${await sheet.line('A5:C7', 'formulas')}`;
    },
  },
  {
    id: 'headerRow',
    asks: 'What do the cells of a hidden header row hold, and when it is shown again?',
    run: async (sheet) => {
      const table = sheet.sheet.tables.getItem(await sheet.addItems());
      table.showHeaders = false;
      const off = await sheet.line('A1:C1');
      const range = await sheet.attempt(() => table.getHeaderRowRange().load('address'));
      table.showHeaders = true;
      return `${off}, its range ${range}, again ${await sheet.line('A1:C1')}`;
    },
  },
  {
    id: 'structuredNames',
    asks: 'Do structured references follow a head that an add-in writes, and a table’s new name?',
    run: async (sheet) => {
      const name = await sheet.addItems('Worth');
      await sheet.write('D2', [['=[@Count]*2']]);
      await sheet.write('H1', [[`=SUM(${name}[Count])`]]);
      await sheet.write('B1', [['How many']]);
      const head = `${await sheet.line('D2', 'formulas')} ${await sheet.line('H1', 'formulas')}`;
      sheet.sheet.tables.getItem(name).name = sheet.ownName('Stock');
      return `${head}, then ${await sheet.line('H1', 'formulas')}`;
    },
  },
  {
    id: 'spillInTable',
    asks: 'What does an array show in a table and beside it, and a function’s array?',
    run: async (sheet) => {
      const name = await sheet.addItems('Names');
      await sheet.write('D2', [[`=${name}[Name]`]]);
      await sheet.write('H1', [[`=${name}[Name]`]]);
      await sheet.write('J1', [['=KPI.EXAMPLES("HRD","en",2)']]);
      const rows = (await sheet.answered('J1:J4')).filter(([value]) => value !== '').length;
      const [[first]] = (await sheet.answered('J1')) as [[unknown]];
      const ofFunction = String(first).startsWith('#') ? String(first) : `${rows} rows`;
      return `in ${await sheet.line('D2')}, beside ${await sheet.line('H1:H3')}, function ${ofFunction}`;
    },
  },
];
