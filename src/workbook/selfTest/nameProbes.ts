import type { Probe } from './Probe';

/** Names of sheets, tables and ranges. */
export const nameProbes: readonly Probe[] = [
  {
    id: 'nameErrors',
    asks: 'With which codes are bad and taken names of a sheet, a table and a range refused, and the cells of a name without any?',
    run: async (sheet) => {
      const { context } = sheet;
      const { names, worksheets } = context.workbook;
      const first = worksheets.getFirst();
      first.load('name');
      await context.sync();
      const table = sheet.sheet.tables.getItem(await sheet.addItems());
      const other = sheet.sheet.tables.add('J1:K2', true);
      const otherName = sheet.ownName('Other');
      other.name = otherName;
      const value = names.add(sheet.ownName('Rate'), '=0.25');
      await sheet.context.sync();
      const codes = async (wished: readonly string[], rename: (name: string) => void): Promise<string> => {
        const seen: string[] = [];
        for (const name of wished) seen.push(await sheet.attempt(() => rename(name)));
        return seen.join(' ');
      };
      const ofSheet = await codes(
        ['x'.repeat(32), 'Q1/Q2', 'History', first.name],
        (name) => (sheet.sheet.name = name),
      );
      const ofTable = await codes(['KPI1', 'my table', otherName], (name) => (table.name = name));
      const bad = await sheet.attempt(() => void names.add('R1C1', '=1'));
      // Only a name that this probe made may be taken away again.
      if (bad === 'ok') sheet.names.push('R1C1');
      const taken = await sheet.attempt(() => void names.add(otherName, '=1'));
      const cells = await sheet.attempt(() => value.getRange().load('address'));
      return `sheet ${ofSheet}, table ${ofTable}, range ${bad} ${taken}, no cells ${cells}`;
    },
  },
  {
    id: 'namedColumns',
    asks: 'Does a name keep =Table[Column], by names.add and by addFormulaLocal, and which cells does it mean after a new row?',
    run: async (sheet) => {
      const { context } = sheet;
      const { names } = context.workbook;
      const table = await sheet.addItems();
      const added = names.add(sheet.ownName('Added'), `=${table}[Count]`);
      const local = names.addFormulaLocal(sheet.ownName('Local'), `=${table}[Count]`);
      const head = names.add(sheet.ownName('Head'), `=${table}[[#Headers],[Count]]`);
      for (const name of [added, local, head]) name.load('formula');
      await sheet.context.sync();
      sheet.sheet.tables.getItem(table).rows.add(undefined, [['Fig', 1, 2]]);
      const range = added.getRange();
      range.load('address');
      await context.sync();
      return sheet.plain(`add ${added.formula}, local ${local.formula}, head ${head.formula}, then ${range.address}`);
    },
  },
];
