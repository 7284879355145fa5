import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

/** Sheet1 with the table Kpis over A1:B3. */
async function openWithTable(): Promise<OfficeHost> {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['Name', 'Target'],
      ['Sales', 1],
      ['Quality', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Kpis';
    await context.sync();
  });
  return office;
}

test('finding tables, their ranges and looks', async () => {
  const { Excel, workbook } = await openWithTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('kpis');
    table.set({
      style: 'TableStyleLight1',
      showBandedRows: false,
      showFilterButton: false,
      highlightFirstColumn: true,
    });
    table.showBandedColumns = true;
    table.showHeaders = true;
    table.load();
    table.worksheet.load('name');
    const whole = table.getRange().load('address');
    const body = table.getDataBodyRange().load('values');
    const head = table.getHeaderRowRange().load('values');
    const missing = context.workbook.worksheets.getFirst().tables.getItemOrNullObject('Nothing');
    const byId = context.workbook.tables.load('items/id,count');
    await context.sync();
    expect([table.name, table.style, table.showHeaders, table.showBandedColumns, table.worksheet.name]).toEqual([
      'Kpis',
      'TableStyleLight1',
      true,
      true,
      'Sheet1',
    ]);
    expect([whole.address, body.values, head.values, missing.isNullObject, byId.count]).toEqual([
      'Sheet1!A1:B3',
      [
        ['Sales', 1],
        ['Quality', 2],
      ],
      [['Name', 'Target']],
      true,
      1,
    ]);
    const again = context.workbook.tables.getItem(byId.items[0]?.id ?? '').load('name');
    await context.sync();
    expect(again.name).toBe('Kpis');
  });
  for (const { tables } of [workbook, await readXlsx(await writeXlsx(workbook))]) {
    expect(tables[0]).toMatchObject({
      showBandedRows: false,
      showBandedColumns: true,
      showFilterButton: false,
      showFirstColumn: true,
    });
  }
});

test.each([
  ['KPI1', 'InvalidArgument'],
  ['has space', 'InvalidArgument'],
  ['Other', 'ItemAlreadyExists'],
])('a table cannot be named %j', async (name, code) => {
  const { Excel } = await openWithTable();
  await Excel.run(async (context) => {
    context.workbook.names.add('Other', '=1');
    await context.sync();
    context.workbook.tables.getItem('Kpis').name = name;
    expect(await refusal(context.sync())).toMatchObject({ code, place: 'Table.name' });
  });
});

test('what tables.add refuses', async () => {
  const { Excel, workbook } = await openWithTable();
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getFirst();
    tables.add('B2:D4', true);
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'TableCollection.add' });
    tables.add('nonsense', true);
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
    context.workbook.tables.getItem('Kpis').style = 'TableStyleMedium99';
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'Table.style' });
  });
  expect(workbook.tables).toHaveLength(1);
});

test('rows', async () => {
  const { Excel } = await openWithTable();
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('Kpis');
    rows.add(undefined, [
      ['Cost', 3],
      ['Speed', 4],
    ]);
    rows.add(0, [['First', 0]]);
    const second = rows.getItemAt(1).load('values,index');
    const count = rows.getCount();
    rows.load('count');
    await context.sync();
    expect([second.values, second.index, count.value, rows.count]).toEqual([[['Sales', 1]], 1, 5, 5]);
    rows.add(undefined, [['too short']]);
    expect(await refusal(context.sync())).toMatchObject({
      code: 'InvalidArgument',
      place: 'TableRowCollection.add',
    });
    rows.getItemAt(4).delete();
    rows.load('items/values');
    await context.sync();
    expect(rows.items.map((row) => row.values[0]?.[0])).toEqual(['First', 'Sales', 'Quality', 'Cost']);
    rows.getItemAt(9).load('values');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
  });
});

test('columns', async () => {
  const { Excel } = await openWithTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Kpis');
    const added = table.columns.add(undefined, [['Unit'], ['%'], ['pcs']]).load('id,index,name');
    table.columns.add(1, undefined, 'Code');
    const target = table.columns.getItem('target').getDataBodyRange().load('address,values');
    const missing = table.columns.getItemOrNullObject('Nothing');
    table.columns.load('items/name');
    const whole = table.getRange().load('address');
    await context.sync();
    expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'Code', 'Target', 'Unit']);
    expect([added.name, target.address, target.values, missing.isNullObject, whole.address]).toEqual([
      'Unit',
      'Sheet1!C2:C3',
      [[1], [2]],
      true,
      'Sheet1!A1:D3',
    ]);
    table.columns.getItem('Code').name = 'Id';
    table.columns.getItem('Unit').delete();
    const head = table.getHeaderRowRange().load('values');
    await context.sync();
    expect(head.values).toEqual([['Name', 'Id', 'Target']]);
    table.columns.getItem('Nothing').delete();
    expect(await refusal(context.sync())).toMatchObject({
      code: 'ItemNotFound',
      place: 'TableColumnCollection.getItem',
    });
  });
});

test('growing by writing below, by resize, and never away from the head', async () => {
  const { Excel } = await openWithTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Kpis');
    table.getDataBodyRange().getRowsBelow(1).values = [['Cost', 3]];
    const grown = table.getRange().load('address');
    await context.sync();
    expect(grown.address).toBe('Sheet1!A1:B4');
    table.resize('A1:B6');
    const resized = table.getRange().load('address');
    await context.sync();
    expect(resized.address).toBe('Sheet1!A1:B6');
    table.resize('A2:B6');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'Table.resize' });
  });
});

test('a table becomes a range, or goes with its cells', async () => {
  const { Excel, workbook } = await openWithTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.tables.getItem('Kpis').convertToRange();
    sheet.tables.add('A1:B3', true).delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
  expect(workbook.tables).toEqual([]);
});

test.each([
  [0, ['Column1', 'Name', 'Target']],
  [1, ['Name', 'Column1', 'Target']],
  [2, ['Name', 'Target', 'Column3']],
  [-1, ['Name', 'Target', 'Column3']],
])('a column added at %i stands inside the table; what is beside it moves', async (index, heads) => {
  const { Excel } = await openWithTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D1:D4').values = [['beside'], ['x'], ['y'], ['below']];
    sheet.getRange('F9').formulas = [['=SUM(Kpis[Target])']];
    const table = context.workbook.tables.getItem('Kpis');
    const added = table.columns.add(index).load('name,index');
    const range = table.getRange().load('address,values');
    const beside = sheet.getRange('E1:E3').load('values');
    const below = sheet.getRange('D4').load('values');
    const sum = sheet.getRange('F9').load('values,formulas');
    await context.sync();
    expect([range.address, range.values[0], heads[added.index]]).toEqual(['Sheet1!A1:C3', heads, added.name]);
    expect([beside.values, below.values]).toEqual([[['beside'], ['x'], ['y']], [['below']]]);
    expect([sum.values, sum.formulas]).toEqual([[[3]], [['=SUM(Kpis[Target])']]]);
    expect(range.values[1]?.[heads.indexOf('Name')]).toBe('Sales');
  });
});

test('a first column with values and a name, in a table that does not begin at A', async () => {
  const { Excel } = await openWithTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D5:E6').values = [
      ['a', 'b'],
      [1, 2],
    ];
    const table = sheet.tables.add('D5:E6', true);
    table.columns.add(0, [['code'], [7]], 'Code');
    table.columns.load('items/name');
    const range = table.getRange().load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual([
      'Sheet1!D5:F6',
      [
        ['Code', 'a', 'b'],
        [7, 1, 2],
      ],
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Code', 'a', 'b']);
    table.columns.getItem('Code').delete();
    range.load('address');
    const whole = table.getRange().load('address');
    await context.sync();
    expect(whole.address).toBe('Sheet1!D5:E6');
  });
});
