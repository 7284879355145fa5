import { closeTestOffices } from '../../support/openTestOffice';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';
import { readCells, writeAndRead } from './writeAndRead';

afterEach(closeTestOffices);

test(assumed('manualCalculation'), async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'H1:H2', [['=B2*10'], ['=H1+1']]);
  await office.Excel.run(async ({ workbook, sync }) => {
    workbook.application.calculationMode = 'Manual';
    await sync();
  });
  expect(await writeAndRead(office, 'B2', [[4]], 'H1:H2')).toEqual([[30], [31]]);
  expect(await writeAndRead(office, 'H1', [['=B2*100']], 'H1:H2')).toEqual([[400], [31]]);
  await office.Excel.run(async ({ workbook, sync }) => {
    workbook.application.calculate('Recalculate');
    await sync();
  });
  expect(await readCells(office, 'H1:H2', 'values')).toEqual([[400], [401]]);
});

test(assumed('fittedRows'), async () => {
  const office = await openWithItems();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('H1').values = [['one line after another of a text that is longer than its column']];
    sheet.getRange('H:H').format.columnWidth = 60;
    sheet.getRange('H1').format.wrapText = true;
    const [first, second] = [sheet.getRange('1:1'), sheet.getRange('2:2')];
    for (const row of [first, second]) {
      row.load('top,height');
      row.format.load('rowHeight');
    }
    await context.sync();
    expect(first.format.rowHeight).toBeGreaterThanOrEqual(75);
    expect([first.height, second.top, second.format.rowHeight]).toEqual([first.format.rowHeight, first.height, 15]);
    first.format.rowHeight = 20;
    second.load('top');
    await context.sync();
    expect(second.top).toBe(20);
  });
});

test('only what an edit touches is calculated again, and volatile functions', async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'H1:H3', [['=B2'], ['=B3'], ['=RAND()']]);
  const told: string[] = [];
  office.workbook.follow('page', { resultsChanged: (_sheet, keys) => told.push(...keys.map(String)) });
  await writeAndRead(office, 'B2', [[9]]);
  expect(told).toHaveLength(2);
});
