import { closeTestOffices } from '../../support/openTestOffice';
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
