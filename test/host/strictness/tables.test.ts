import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';
import { readCells, writeAndRead } from './writeAndRead';

afterEach(closeTestOffices);

test.each([true, false])(`${assumed('tableGrowth')} Option on: %s`, async (growTables) => {
  const office = await openWithItems({ autoCorrect: { growTables } });
  await writeAndRead(office, 'A5:C5', [['Fig', 6, 1]]);
  await writeAndRead(office, 'D1', [['Note']]);
  expect(office.workbook.tables[0]?.area).toMatchObject(growTables ? { bottom: 4, right: 3 } : { bottom: 3, right: 2 });
});

test('a table does not grow over a gap, nor where something stood already', async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'A6', [['too far']]);
  await writeAndRead(office, 'E1', [['too far']]);
  expect(office.workbook.tables[0]?.area).toMatchObject({ bottom: 3, right: 2 });
  office.workbook.sheets[0]?.storeValue(4, 1, 'was here');
  await writeAndRead(office, 'A5', [['Fig']]);
  expect(office.workbook.tables[0]?.area.bottom).toBe(3);
});

test(assumed('protectedGrowth'), async () => {
  const office = await openWithItems();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A5:C9').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await writeAndRead(office, 'A5', [['Fig']]);
  expect(office.workbook.tables[0]?.area.bottom).toBe(3);
});

test.each([true, false])(`${assumed('columnFill')} Option on: %s`, async (fillCalculatedColumns) => {
  const office = await openWithItems({ autoCorrect: { fillCalculatedColumns } });
  await writeAndRead(office, 'D1:D2', [['Worth'], ['=[@Count]*[@Price]']]);
  const filled = await readCells(office, 'D2:D4', 'values');
  expect(filled).toEqual(fillCalculatedColumns ? [[1.5], [3], [1.25]] : [[1.5], [''], ['']]);
  await writeAndRead(office, 'D2:D4', Array(3).fill(['=[@Count]']) as string[][]);
  await writeAndRead(office, 'A5:C5', [['Fig', 6, 1]]);
  expect(await readCells(office, 'D5', 'values')).toEqual([[fillCalculatedColumns ? 6 : '']]);
});

test(`${assumed('renamedHead')}`, async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'D1:D2', [['Worth'], ['=[@Count]*2']]);
  await writeAndRead(office, 'H1', [['=SUM(Items[Count])']]);
  await writeAndRead(office, 'B1', [['How many']]);
  expect(await readCells(office, 'D2', 'formulas')).toEqual([['=[@[How many]]*2']]);
  expect(await readCells(office, 'H1', 'formulas')).toEqual([['=SUM(Items[How many])']]);
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('Items').columns.getItem('How many').name = 'Pieces';
    context.workbook.tables.getItem('Items').name = 'Stock';
    await context.sync();
  });
  expect(await readCells(office, 'H1', 'formulas')).toEqual([['=SUM(Stock[Pieces])']]);
  expect(await readCells(office, 'H1', 'values')).toEqual([[12]]);
});

test(assumed('spillInTable'), async () => {
  const office = await openWithItems();
  expect(await writeAndRead(office, 'D1:D2', [['Names'], ['=Items[Name]']], 'D2:D4')).toEqual(
    Array(3).fill(['#SPILL!']),
  );
  expect(await writeAndRead(office, 'H1', [['=Items[Name]']], 'H1:H3')).toEqual([['Apple'], ['Pear'], ['Plum']]);
});

test(assumed('totalsRow'), async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'A6', [['below']]);
  const show = (showTotals: boolean) =>
    office.Excel.run(async (context) => {
      context.workbook.tables.getItem('Items').showTotals = showTotals;
      await context.sync();
    });
  await show(true);
  expect(await readCells(office, 'A5:C7', 'formulas')).toEqual([
    ['Total', '', '=SUBTOTAL(109,Items[Price])'],
    ['', '', ''],
    ['below', '', ''],
  ]);
  expect(await readCells(office, 'C5', 'values')).toEqual([[1.5]]);
  await writeAndRead(office, 'A6', [['no growth below totals']]);
  expect(office.workbook.tables[0]?.area.bottom).toBe(4);
  await show(false);
  expect(await readCells(office, 'A5:A6', 'values')).toEqual([['no growth below totals'], ['below']]);
  expect(office.workbook.tables[0]?.area.bottom).toBe(3);
});

test(assumed('headerRow'), async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'H1', [['=SUM(Items[Count])+ROWS(Items[#All])']]);
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Items');
    table.showHeaders = false;
    await context.sync();
    table.getHeaderRowRange();
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound' });
  });
  expect(await readCells(office, 'A1:C1', 'values')).toEqual([['', '', '']]);
  expect(await readCells(office, 'H1', 'values')).toEqual([[15]]);
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('Items').showHeaders = true;
    await context.sync();
  });
  expect(await readCells(office, 'A1:C1', 'values')).toEqual([['Name', 'Count', 'Price']]);
  expect(await readCells(office, 'H1', 'values')).toEqual([[16]]);
});

const ownFormulas = [
  ['=SUM(Items[Count])', true],
  ['=ROWS(Items)', true],
  ['=COUNTA(Items[#Headers])', true],
  ['=items[@Count]*2', false],
  ['=SUM(C2:C4)', false],
  ['=SUM(Others[Count])', false],
] as const;

test.each(ownFormulas)(`${assumed('ownFormulaBelow')} %s names it: %s`, async (formula, namesIt) => {
  const office = await openWithItems();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('H1:H2').values = [['Count'], [1]];
    sheet.tables.add('H1:H2', true).name = 'Others';
    await context.sync();
  });
  await writeAndRead(office, 'B5', [[formula]]);
  expect(office.workbook.tables[0]?.area.bottom).toBe(namesIt ? 3 : 4);
});

test('a sum of a table below it is a number; where the table takes it in, it reads itself', async () => {
  expect(await writeAndRead(await openWithItems(), 'B5', [['=SUM(Items[Count])']])).toEqual([[12]]);
  const grown = await openWithItems({ autoCorrect: { growOverOwnFormulas: true } });
  await writeAndRead(grown, 'B5', [['=SUM(Items[Count])']]);
  expect(grown.workbook.tables[0]?.area.bottom).toBe(4);
});

test('a formula beside a table may name it: it becomes a column', async () => {
  const office = await openWithItems();
  expect(await writeAndRead(office, 'D2', [['=[@Count]/SUM(Items[Count])']], 'D2:D4')).toEqual([
    [0.25],
    [4 / 12],
    [5 / 12],
  ]);
});

async function openFresh() {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B1').values = [['Name', 'Count']];
    sheet.tables.add('A1:B1', true).name = 'Fresh';
    sheet.getRange('A4').values = [['below']];
    await context.sync();
  });
  return office;
}

test.each([
  [undefined, [['a', 1]], 'A1:B2'],
  [0, [['a', 1]], 'A1:B2'],
  [
    undefined,
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
    'A1:B4',
  ],
] as const)(`${assumed('freshTable')} At %s: %j`, async (index, rows, address) => {
  const { Excel } = await openFresh();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Fresh');
    const first = table.rows.add(
      index,
      rows.map((row) => [...row]),
    );
    first.load('index');
    const range = table.getRange().load('address');
    const body = table.getDataBodyRange().load('values');
    const below = context.workbook.worksheets
      .getFirst()
      .getRange(rows.length === 1 ? 'A4' : 'A6')
      .load('values');
    await context.sync();
    expect([first.index, range.address, body.values]).toEqual([0, `Sheet1!${address}`, rows]);
    expect(below.values).toEqual([['below']]);
    table.rows.add(undefined, [['last', 9]]);
    const count = table.rows.getCount();
    await context.sync();
    expect(count.value).toBe(rows.length + 1);
  });
});

test('a fresh table fills its calculated columns; a row with anything in it is not blank', async () => {
  const office = await openFresh();
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Fresh');
    table.columns.add(undefined, [['Twice'], ['=[@Count]*2']]);
    await context.sync();
    table.rows.getItemAt(0).delete();
    table.rows.add(undefined, [['a', 1, null]] as unknown as string[][]);
    table.rows.add(undefined, [['b', 2, null]] as unknown as string[][]);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values).toEqual([
      ['a', 1, 2],
      ['b', 2, 4],
    ]);
  });
});

test('rows below the table, which the preview lacks, and rows where there are none are refused', async () => {
  const { Excel } = await openFresh();
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('Fresh');
    rows.add(undefined, [['a', 1]], false);
    expect(await refusal(context.sync())).toMatchObject({ code: 'ApiNotFound' });
    for (const [index, values] of [
      [2, [['a', 1]]],
      [0, []],
      [0, [['a']]],
    ] as const) {
      rows.add(
        index,
        values.map((row) => [...row]),
      );
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'TableRowCollection.add' });
    }
  });
});

test(assumed('convertedReferences'), async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'D1:D4', [['Worth'], ['=[@Count]*2'], ['=[@Count]*2'], ['=[@Count]*2']]);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const outside = sheet.getRange('G1:G5');
    outside.formulas = [
      ['=SUM(Items[Count])'],
      ['=ROWS(Items[#All])+ROWS(Items)'],
      ['=Items[@Count]+1'],
      ['=COUNTA(Items[[#Headers],[Count]:[Worth]])&"Items[Count]"'],
      ['=SUM(Items[#Totals])'],
    ];
    const name = context.workbook.names.add('Counts', '=Items[Count]');
    outside.load('values');
    await context.sync();
    const before = outside.values;
    sheet.tables.getItem('Items').convertToRange();
    const inside = sheet.getRange('D2:D4').load('formulas');
    name.load('formula');
    outside.load('values,formulas');
    await context.sync();
    expect(inside.formulas).toEqual([['=Sheet1!$B2*2'], ['=Sheet1!$B3*2'], ['=Sheet1!$B4*2']]);
    expect(outside.formulas.slice(0, 4)).toEqual([
      ['=SUM(Sheet1!$B$2:$B$4)'],
      ['=ROWS(Sheet1!$A$1:$D$4)+ROWS(Sheet1!$A$2:$D$4)'],
      ['=Sheet1!$B3+1'],
      ['=COUNTA(Sheet1!$B$1:$D$1)&"Items[Count]"'],
    ]);
    expect(outside.values).toEqual(before);
    expect(name.formula).toBe('=Sheet1!$B$2:$B$4');
    sheet.getRange('B2').values = [[30]];
    const first = sheet.getRange('G1').load('values');
    await context.sync();
    expect(first.values).toEqual([[39]]);
  });
});
