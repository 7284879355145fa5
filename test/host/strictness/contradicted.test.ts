import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';
import { readCells, writeAndRead } from './writeAndRead';

afterEach(closeTestOffices);

const parameters = [{ name: 'x', type: 'any' }];
const functions = {
  namespace: 'MY',
  metadata: {
    allowErrorForDataTypeAny: true,
    functions: ['LATE', 'HEAR'].map((id) => ({ id, name: id, parameters })),
  },
};

test.each([
  ['=MY.HEAR(MY.LATE(5))', []],
  ['=MY.HEAR(H2)', ['=MY.LATE(5)']],
])(`${assumed('nestedCalls')} %s`, async (formula, others) => {
  const office = await openTestOffice({ functions });
  const heard: unknown[] = [];
  office.CustomFunctions.associate({
    LATE: (x: unknown) => new Promise((answer) => setTimeout(() => answer(x), 5)),
    HEAR: (x: unknown) => heard.push(x),
  });
  const cells = [[formula], ...others.map((each) => [each])];
  await writeAndRead(office, `H1:H${cells.length}`, cells);
  expect(heard).toEqual([5]);
});

test(assumed('settingsStore'), async () => {
  const { Excel, Office, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.settings.add('Mine', 5);
    await context.sync();
    const { settings } = Office.context.document;
    await new Promise((refreshed) => settings.refreshAsync(refreshed));
    expect(settings.get('Mine')).toBe(5);
    settings.set('Other', 'x');
    await new Promise((saved) => settings.saveAsync({}, saved));
    const other = context.workbook.settings.getItem('Other').load('value');
    await context.sync();
    expect(other.value).toBe('x');
  });
  expect([...workbook.settings.keys()]).toEqual(['Mine', 'Other']);
});

test(assumed('partOfColumn'), async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'D1:D4', [['Worth'], ['=[@Count]*2'], ['=[@Count]*2'], ['=[@Count]*2']]);
  expect(await writeAndRead(office, 'D3', [['=[@Count]*5']], 'D2:D4')).toEqual([[15], [20], [25]]);
  expect(await writeAndRead(office, 'D3', [[9]], 'D2:D4')).toEqual([[15], [9], [25]]);
});

test.each([
  ['formulas', '=1+1', 'values', 2],
  ['values', 7, 'values', 7],
  ['numberFormat', '0%', 'numberFormat', '0%'],
] as const)(`${assumed('singleValue')} %s`, async (property, value, read, shown) => {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    Object.assign(context.workbook.worksheets.getFirst().getRange('A1:B2'), { [property]: value });
    await context.sync();
  });
  expect(await readCells(office, 'A1:B2', read)).toEqual([
    [shown, shown],
    [shown, shown],
  ]);
});

test(assumed('percentText'), async () => {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.numberFormat = [['0.##%', '0.0#%']];
    range.values = [[0.95, 0.95]];
    await context.sync();
  });
  expect(await readCells(office, 'A1:B1', 'text')).toEqual([['95.%', '95.0%']]);
});

test(assumed('formulaText'), async () => {
  const office = await openTestOffice();
  await writeAndRead(office, 'A1:A2', [['=1+1'], ['=2+2']]);
  expect(await writeAndRead(office, 'C1', [['=FORMULATEXT(A1:A2)']], 'C1:C2')).toEqual([['=1+1'], ['=2+2']]);
});

test(assumed('fittedBeforeAnswers'), async () => {
  const office = await openTestOffice({ functions });
  office.CustomFunctions.associate({
    LATE: (x: unknown) => new Promise((answer) => setTimeout(() => answer(x), 5)),
  });
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.format.columnWidth = 60;
    cell.format.wrapText = true;
    cell.formulas = [['=MY.LATE("one line after another of a text that is longer than its column")']];
    cell.format.autofitRows();
    cell.format.load('rowHeight');
    await context.sync();
    expect(cell.format.rowHeight).toBe(15);
    await office.settled();
    cell.format.load('rowHeight');
    await context.sync();
    expect(cell.format.rowHeight).toBeGreaterThanOrEqual(75);
  });
});

test(assumed('hyperlinkLooks'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.names.add('Place', sheet.getRange('A2'));
    const cell = sheet.getRange('A1');
    cell.format.font.color = '#123456';
    cell.hyperlink = { documentReference: 'Place', textToDisplay: 'there' };
    cell.format.font.load('color,underline');
    await context.sync();
    expect([cell.format.font.color, cell.format.font.underline]).toEqual(['#0563C1', 'Single']);
  });
});

test(assumed('emptySeries'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    series.load('count');
    series.getItemAt(1);
    await context.sync();
    expect(series.count).toBe(2);
    series.getItemAt(2).load('name');
    expect((await refusal(context.sync()))?.code).toBe('InvalidArgument');
  });
});
