import { RuleCalculator } from '../../../src/host/page/look/RuleCalculator';
import { SheetLooks } from '../../../src/host/page/look/SheetLooks';
import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

test.each(['=Items[Count]>1', '=[@Count]>1', '=SUM(Items)>1'])(`${assumed('ruleFormulas')} %s`, async (formula) => {
  const structured = formula.includes('[');
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A2:A4');
    const format = range.conditionalFormats.add('Custom');
    await context.sync();
    format.custom.rule.formula = formula;
    const inFormat = await refusal(context.sync());
    range.dataValidation.rule = { custom: { formula } };
    const inValidation = await refusal(context.sync());
    expect([inFormat?.code, inValidation?.code]).toEqual(
      structured ? ['InvalidArgument', 'InvalidArgument'] : [undefined, undefined],
    );
  });
});

test.each([
  [255, undefined],
  [256, 'InvalidArgument'],
])(`${assumed('longList')} %i: %s`, async (length, code) => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A2');
    dataValidation.rule = {
      list: { inCellDropDown: true, source: 'a,'.repeat(200).slice(0, length).padEnd(length, 'x') },
    };
    expect((await refusal(context.sync()))?.code).toBe(code);
  });
});

test.each(['Between', 'NotBetween'] as const)(`${assumed('conditionalBounds')} %s`, async (operator) => {
  const { Excel, workbook } = await openWithItems();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('F1:F2');
    range.values = [[3], [9]];
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { operator, formula1: '=5', formula2: '=1' };
    cellValue.format.fill.color = 'red';
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const looks = new SheetLooks(sheet, new RuleCalculator());
  const isFilled = [0, 1].map((row) => looks.look(row, 5).style.fill === '#FF0000');
  expect(isFilled).toEqual(operator === 'Between' ? [true, false] : [false, true]);
});

test('formulas of rules are respelled like those of cells', async () => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A2:A4');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = "=len('Sheet1'!$a2)>3";
    format.custom.rule.load('formula');
    range.dataValidation.rule = { custom: { formula: '=len(a2)<9' } };
    range.dataValidation.load('rule');
    await context.sync();
    expect(format.custom.rule.formula).toBe('=LEN(Sheet1!$A2)>3');
    expect(range.dataValidation.rule.custom?.formula).toBe('=LEN(A2)<9');
  });
});

const drop = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

async function validIn(sheet: Excel.Worksheet, addresses: readonly string[]): Promise<boolean[]> {
  const rules = addresses.map((address) => sheet.getRange(address).dataValidation.load('valid'));
  await sheet.context.sync();
  return rules.map(({ valid }) => valid);
}

test.each([
  ['=IF(ISNUMBER(F2),F2,List)', [true, true, false]],
  ['=IF(ISNUMBER($F2),$F2,List)', [true, true, false]],
  ['=F2', [true, true, true]],
  ['=$F$2:$F$3', [true, true, false]],
  ['=IF(ISTEXT(F2),F2,List)', [false, true, true]],
])(`${assumed('ownCellList')} %s`, async (source, expected) => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('K1:K2').values = [['Yes'], ['No']];
    context.workbook.names.add('List', sheet.getRange('K1:K2'));
    const cells = sheet.getRange('F2:F4');
    cells.dataValidation.rule = drop(source);
    cells.values = [[5], ['Yes'], ['Maybe']];
    cells.dataValidation.load('rule');
    await context.sync();
    expect(cells.dataValidation.rule.list?.source).toBe(source);
    expect(await validIn(sheet, ['F2', 'F3', 'F4'])).toEqual(expected);
    sheet.getRange('1:2').insert('Down');
    expect(await validIn(sheet, ['F4', 'F5', 'F6'])).toEqual(expected);
  });
});
