import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('conditional formats: the last one added goes first', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:A9');
    for (const color of ['#FF0000', '#00FF00']) {
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1=""';
      format.custom.format.fill.color = color;
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
    }
    const { conditionalFormats } = range;
    conditionalFormats.load('items/priority,items/type,items/stopIfTrue,items/custom/rule/formula');
    const count = conditionalFormats.getCount();
    const elsewhere = context.workbook.worksheets.getFirst().getRange('C1').conditionalFormats.getCount();
    const first = conditionalFormats.getItemAt(0).custom.format;
    first.load('fill/color,font/bold,font/italic');
    const area = conditionalFormats.getItemAt(0).getRange().load('address');
    await context.sync();
    expect(conditionalFormats.items.map(({ priority, type, stopIfTrue }) => [priority, type, stopIfTrue])).toEqual([
      [0, 'Custom', true],
      [1, 'Custom', true],
    ]);
    expect(conditionalFormats.items[0]?.custom.rule.formula).toBe('=$A1=""');
    expect([count.value, elsewhere.value, first.fill.color, first.font.bold, first.font.italic, area.address]).toEqual([
      2,
      0,
      '#00FF00',
      true,
      null,
      'Sheet1!A1:A9',
    ]);
    conditionalFormats.getItemAt(0).priority = 1;
    await context.sync();
    expect(workbook.sheets[0]?.conditionalFormats.map((rule) => rule.priority)).toEqual([0, 1]);
    range.getCell(0, 0).conditionalFormats.clearAll();
    const rest = range.conditionalFormats.getItemAt(0).getRange().load('address');
    await context.sync();
    expect(rest.address).toBe('Sheet1!A2:A9');
    range.conditionalFormats.getItemAt(0).delete();
    range.conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
});

test('what conditional formats refuse', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:A9');
    const format = range.conditionalFormats.add('Custom');
    await context.sync();
    format.custom.rule.formula = '=Kpis[Target]>1';
    expect(await refusal(context.sync())).toMatchObject({
      code: 'InvalidArgument',
      place: 'ConditionalFormatRule.formula',
    });
    range.conditionalFormats.add('DataBar');
    expect(await refusal(context.sync())).toMatchObject({ code: 'ApiNotFound' });
    range.conditionalFormats.getItemAt(1).load('type');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
  });
});

test('data validation of each kind', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rules: Excel.DataValidationRule[] = [
      { list: { inCellDropDown: true, source: 'Yes,No' } },
      { list: { inCellDropDown: false, source: '=$C$1:$C$3' } },
      { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
      { wholeNumber: { formula1: '=$C$1', operator: 'GreaterThan' } },
      { custom: { formula: '=LEN(A1)<9' } },
    ];
    for (const [index, rule] of rules.entries()) {
      const { dataValidation } = sheet.getCell(index, 0);
      dataValidation.rule = rule;
      dataValidation.load('rule,type,ignoreBlanks');
      await context.sync();
      expect(dataValidation.rule).toEqual(rule);
    }
    const all = sheet.getRange('A1:A5').dataValidation.load('type');
    const none = sheet.getRange('B1').dataValidation.load('type,rule');
    await context.sync();
    expect([all.type, none.type, none.rule]).toEqual(['Inconsistent', 'None', {}]);
  });
});

test('prompt and alert go with a rule', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A1:A9');
    dataValidation.prompt = { title: 'KPI', message: 'One line', showPrompt: true };
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'DataValidation.prompt' });
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    dataValidation.prompt = { title: 'KPI', message: 'One line', showPrompt: true };
    dataValidation.errorAlert = { title: 'No', message: 'Not so', showAlert: true, style: 'Warning' };
    dataValidation.ignoreBlanks = false;
    dataValidation.load();
    await context.sync();
    expect([dataValidation.prompt.message, dataValidation.errorAlert.style, dataValidation.ignoreBlanks]).toEqual([
      'One line',
      'Warning',
      false,
    ]);
    dataValidation.clear();
    await context.sync();
  });
  expect(workbook.sheets[0]?.validations).toEqual([]);
});

test.each<[string, Excel.DataValidationRule]>([
  ['a list of over 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ['a structured reference', { list: { inCellDropDown: true, source: '=Kpis[Name]' } }],
  ['no rule', {}],
  ['two rules', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
  ['Between with one number', { decimal: { formula1: 0, operator: 'Between' } }],
])('data validation refuses %s', async (_name, rule) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule = rule;
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'DataValidation.rule' });
  });
});

test('a list taken from a range', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe('=Sheet1!$C$1:$C$3');
  });
});

test('whether cells keep to their rules', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D1:D2').values = [['North'], ['what?']];
    const rules: [Excel.DataValidationRule, good: unknown, bad: unknown][] = [
      [{ list: { inCellDropDown: true, source: 'Yes,No' } }, 'No', 'Maybe'],
      [{ list: { inCellDropDown: true, source: '=$D$1:$D$2' } }, 'what?', 'whatX'],
      [{ decimal: { formula1: 0, formula2: 1, operator: 'Between' } }, 0.5, 2],
      [{ wholeNumber: { formula1: '=LEN($D$1)', operator: 'LessThan' } }, 4, 3.5],
      [{ textLength: { formula1: 3, operator: 'GreaterThan' } }, 'long', 'no'],
      [{ custom: { formula: '=B6="x"' } }, 'x', 'y'],
    ];
    for (const [index, [rule]] of rules.entries()) sheet.getRangeByIndexes(index, 1, 1, 2).dataValidation.rule = rule;
    sheet.getRange('B1:B6').values = rules.map(([, good]) => [good]);
    sheet.getRange('C1:C6').values = rules.map(([, , bad]) => [bad]);
    const good = rules.map((_, index) => sheet.getCell(index, 1).dataValidation.load('valid'));
    const bad = rules.map((_, index) => sheet.getCell(index, 2).dataValidation.load('valid'));
    const mixed = sheet.getRange('B1:C1').dataValidation.load('valid');
    const blank = sheet.getRange('B9').dataValidation.load('valid');
    await context.sync();
    expect(good.map(({ valid }) => valid)).toEqual([true, true, true, true, true, true]);
    expect(bad.map(({ valid }) => valid)).toEqual([false, false, false, false, false, false]);
    expect([mixed.valid, blank.valid]).toEqual([null, true]);
  });
});
