import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { openWithItems } from '../strictness/sampleTable';

afterEach(closeTestOffices);

test('All takes formulas, values, formats, rules and merges; relative references move along', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').formulas = [
      [5, '=A1*$A$1'],
      ['x', "'001"],
    ];
    sheet.getRange('A1:A2').format.fill.color = '#FF0000';
    sheet.getRange('B1').numberFormat = [['0.0']];
    sheet.getRange('A1:A2').dataValidation.rule = { custom: { formula: '=A1>B1' } };
    sheet.getRange('D5:E6').copyFrom('A1:B2');
    const copy = sheet.getRange('D5:E6').load('formulas,values,numberFormat,format/fill/color');
    const rule = sheet.getRange('D6').dataValidation.load('rule');
    await context.sync();
    expect(copy.formulas).toEqual([
      [5, '=D5*$A$1'],
      ['x', '001'],
    ]);
    expect([copy.values[0]?.[1], copy.numberFormat[0]?.[1]]).toEqual([25, '0.0']);
    expect(rule.rule).toEqual({ custom: { formula: '=D5>E5' } });
    sheet.getRange('G1:H1').merge();
    sheet.getRange('G3').copyFrom('G1:H1', 'Formats');
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  expect(sheet?.style(5, 3).fill).toBe('#FF0000');
  expect(sheet?.merges).toHaveLength(2);
});

test('Formulas leave formats, Values leave formulas, Formats leave both', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B1').formulas = [[0.5, '=A1*2']];
    sheet.getRange('A1:B1').numberFormat = [['0%', '0.00']];
    sheet.getRange('A2').copyFrom(sheet.getRange('A1:B1'), 'Formulas');
    sheet.getRange('A3').copyFrom('Sheet1!A1:B1', Excel.RangeCopyType.values);
    sheet.getRange('A4').copyFrom('A1:B1', 'Formats');
    const range = sheet.getRange('A2:B4').load('formulas,numberFormat');
    await context.sync();
    expect(range.formulas).toEqual([
      [0.5, '=A2*2'],
      [0.5, 1],
      ['', ''],
    ]);
    expect(range.numberFormat).toEqual([
      ['General', 'General'],
      ['General', 'General'],
      ['0%', '0.00'],
    ]);
  });
});

test('blank cells may be skipped, rows become columns', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C1').values = [[1, '', 3]];
    sheet.getRange('A3:C3').values = [[7, 8, 9]];
    sheet.getRange('A3').copyFrom('A1:C1', 'All', true);
    sheet.getRange('E1').copyFrom('A1:C1', 'All', false, true);
    const [skipped, turned] = [sheet.getRange('A3:C3').load('values'), sheet.getRange('E1:E3').load('values')];
    await context.sync();
    expect([skipped.values, turned.values]).toEqual([[[1, 8, 3]], [[1], [''], [3]]]);
  });
});

test('several ranges of one rectangle are copied close together; one from another sheet too', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add('Other');
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    other.getRange('B2').copyFrom(sheet.getRanges('A1,C1'));
    const copied = other.getRange('B2:C2').load('values');
    await context.sync();
    expect(copied.values).toEqual([[1, 3]]);
  });
});

test('a row of formulas copied down a table fills it once, and tells of it once', async () => {
  const { Excel, workbook, settled } = await openWithItems();
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.getItem('Items').columns.add(undefined, [['Sum'], [''], [''], ['']]);
    await context.sync();
    sheet.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('D2').formulas = [['=[@Count]*[@Price]+B2']];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange('D3:D4').copyFrom('D2', 'Formulas');
    const column = sheet.getRange('D2:D4').load('formulas,values');
    await context.sync();
    expect(column.formulas).toEqual([['=[@Count]*[@Price]+B2'], ['=[@Count]*[@Price]+B3'], ['=[@Count]*[@Price]+B4']]);
    expect(column.values).toEqual([[4.5], [7], [6.25]]);
  });
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toEqual(['D3:D4']);
  expect(workbook.tables[0]?.columns[3]?.calculatedFormula).toBe('=[@Count]*[@Price]+B2');
});

test('3,000 rows of 40 formulas are copied quickly', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const heads = Array.from({ length: 60 }, (_, index) => `Head ${index}`);
    sheet.getRange('A1:BH1').values = [heads];
    sheet.tables.add('A1:BH3001', true);
    sheet.getRange('A2:T3001').values = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => row + column),
    );
    const formulas = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0 ? `=IF([@[Head ${index % 20}]]>5,[@[Head 2]],"")` : `=IF([@[Head ${index % 20}]]>5,A2+1,"")`,
    );
    sheet.getRange('U2:BH2').formulas = [formulas];
    await context.sync();
    // The processor's own time, whatever else the machine is doing.
    const start = process.cpuUsage();
    sheet.getRange('U2:BH3001').copyFrom('U2:BH2', 'Formulas');
    await context.sync();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2500);
    const last = sheet.getRange('BH3001').load('values,formulas');
    await context.sync();
    expect([last.values, last.formulas]).toEqual([[[3000]], [['=IF([@[Head 19]]>5,A3001+1,"")']]]);
  });
});
