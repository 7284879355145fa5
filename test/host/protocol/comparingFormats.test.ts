import { strFromU8, unzipSync } from 'fflate';
import { lostOnSaving } from '../../../src/host/file/lostOnSaving';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { Workbook } from '../../../src/host/book/model/Workbook';
import { RuleCalculator } from '../../../src/host/page/look/RuleCalculator';
import { SheetLooks } from '../../../src/host/page/look/SheetLooks';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

/** Which of the cells A1:A5 of the first sheet are filled. */
function filled({ sheets: [sheet] }: Workbook): boolean[] {
  if (!sheet) throw new Error('no sheet');
  const looks = new SheetLooks(sheet, new RuleCalculator());
  return [0, 1, 2, 3, 4].map((row) => looks.look(row, 0).style.fill === '#FF0000');
}

async function marked(
  values: unknown[],
  rule: { cell?: Excel.ConditionalCellValueRule; text?: Excel.ConditionalTextComparisonRule },
): Promise<Workbook> {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1:A5');
    range.values = values.map((value) => [value]);
    sheet.getRange('C1:C2').values = [[3], ['Kiwi']];
    const format = range.conditionalFormats.add(rule.cell ? 'CellValue' : 'ContainsText');
    if (rule.cell) format.cellValue.rule = rule.cell;
    if (rule.text) format.textComparison.rule = rule.text;
    (rule.cell ? format.cellValue : format.textComparison).format.fill.color = 'red';
    await context.sync();
  });
  return workbook;
}

describe('cell value rules colour cells, also after saving', () => {
  test.each<[Excel.ConditionalCellValueRule, string]>([
    [{ operator: 'Between', formula1: '=2', formula2: '=4' }, '.###.'],
    [{ operator: 'NotBetween', formula1: '=2', formula2: '=4' }, '#...#'],
    [{ operator: 'EqualTo', formula1: '=3' }, '..#..'],
    [{ operator: 'NotEqualTo', formula1: '=3' }, '##.##'],
    [{ operator: 'GreaterThan', formula1: '=3' }, '...##'],
    [{ operator: 'LessThan', formula1: '3' }, '##...'],
    [{ operator: 'GreaterThanOrEqual', formula1: '=$C$1' }, '..###'],
    [{ operator: 'LessThanOrEqual', formula1: '=$C$1+1' }, '####.'],
    [{ operator: 'EqualTo', formula1: '=ROW(A1)' }, '#####'],
    [{ operator: 'EqualTo', formula1: '=ROW(A2)' }, '.....'],
  ])('%j', async (rule, expected) => {
    const workbook = await marked([1, 2, 3, 4, 5], { cell: rule });
    const shown = [...expected].map((sign) => sign === '#');
    expect(filled(workbook)).toEqual(shown);
    expect(filled(await readXlsx(await writeXlsx(workbook)))).toEqual(shown);
  });

  test('a blank counts as 0 and as no text, a text is greater than every number, an error is nothing', async () => {
    const zero = await marked(['', 0, 'a', '=1/0', false], { cell: { operator: 'EqualTo', formula1: '=0' } });
    expect(filled(zero)).toEqual([true, true, false, false, false]);
    const many = await marked(['', 0, 'a', '=1/0', 7], { cell: { operator: 'GreaterThan', formula1: '=5' } });
    expect(filled(many)).toEqual([false, false, true, false, true]);
    const words = await marked(['Kiwi', 'kiwi', 'Fig', 3, ''], { cell: { operator: 'EqualTo', formula1: 'Kiwi' } });
    expect(filled(words)).toEqual([true, true, false, false, false]);
  });
});

describe('text rules colour cells, also after saving', () => {
  test.each<[Excel.ConditionalTextComparisonRule, string]>([
    [{ operator: 'Contains', text: 'AR' }, '##...'],
    [{ operator: 'NotContains', text: 'ar' }, '..###'],
    [{ operator: 'BeginsWith', text: 'late' }, '..##.'],
    [{ operator: 'EndsWith', text: 'r' }, '#.#..'],
    [{ operator: 'Contains', text: '"' }, '....#'],
    [{ operator: 'Contains', text: 'l?t' }, '..##.'],
  ])('%j', async (rule, expected) => {
    const workbook = await marked(['far', 'arm', 'later', 'late', '5"'], { text: rule });
    const shown = [...expected].map((sign) => sign === '#');
    expect(filled(workbook)).toEqual(shown);
    expect(filled(await readXlsx(await writeXlsx(workbook)))).toEqual(shown);
  });
});

test('rules are read as they were set, formulas as Excel spells them', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('B2:B9');
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'Between', formula1: '5%', formula2: '=max($a$1:$a$9)' };
    cellValue.format.font.color = 'red';
    const { textComparison } = range.conditionalFormats.add('ContainsText');
    textComparison.rule = { operator: 'BeginsWith', text: '▲' };
    const formats = range.conditionalFormats.load('items/type,items/priority');
    cellValue.load('rule');
    textComparison.load('rule');
    const font = cellValue.format.font.load('color');
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['ContainsText', 0],
      ['CellValue', 1],
    ]);
    expect(cellValue.rule).toEqual({ operator: 'Between', formula1: '=0.05', formula2: '=MAX($A$1:$A$9)' });
    expect(textComparison.rule).toEqual({ operator: 'BeginsWith', text: '▲' });
    expect(font.color).toBe('#FF0000');
    cellValue.rule = { operator: 'EqualTo', formula1: '="x"', formula2: '=1' };
    await context.sync();
    cellValue.load('rule');
    await context.sync();
    expect(cellValue.rule).toEqual({ operator: 'EqualTo', formula1: '="x"' });
  });
});

test('a format answers to its own kind alone', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('A1');
    const kinds = (['Custom', 'CellValue', 'ContainsText'] as const).map((type) => {
      const format = conditionalFormats.add(type);
      return {
        type,
        format,
        or: [format.customOrNullObject, format.cellValueOrNullObject, format.textComparisonOrNullObject],
      };
    });
    for (const { or } of kinds) for (const each of or) each.load();
    await context.sync();
    expect(kinds.map(({ or }) => or.map(({ isNullObject }) => isNullObject))).toEqual([
      [false, true, true],
      [true, false, true],
      [true, true, false],
    ]);
    const [custom, cellValue, text] = kinds.map(({ format }) => format);
    const wrong = [
      () => custom?.cellValue.load('rule'),
      () => cellValue?.textComparison.load('rule'),
      () => cellValue && (cellValue.custom.rule.formula = '=TRUE'),
      () => text?.custom.rule.load('formula'),
    ];
    for (const queue of wrong) {
      queue();
      expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound' });
    }
  });
});

test.each<[string, Excel.ConditionalFormatType | 'CellValue' | 'ContainsText', object, string]>([
  ['Between with one bound', 'CellValue', { operator: 'Between', formula1: '=1' }, 'InvalidArgument'],
  ['no formula', 'CellValue', { operator: 'EqualTo', formula1: '' }, 'InvalidArgument'],
  ['an operator that is none', 'CellValue', { operator: 'GreaterThanOrEqualTo', formula1: '=1' }, 'InvalidArgument'],
  ['a structured reference', 'CellValue', { operator: 'EqualTo', formula1: '=Kpis[Target]' }, 'InvalidArgument'],
  ['an unreadable formula', 'CellValue', { operator: 'EqualTo', formula1: '=1+' }, 'InvalidArgument'],
  ['no text', 'ContainsText', { operator: 'Contains', text: '' }, 'InvalidArgument'],
  ['a text that is a formula', 'ContainsText', { operator: 'Contains', text: '=$C$1' }, 'ApiNotFound'],
])('what rules refuse: %s', async (_name, type, rule, code) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add(type);
    if (type === 'CellValue') format.cellValue.rule = rule as Excel.ConditionalCellValueRule;
    else format.textComparison.rule = rule as Excel.ConditionalTextComparisonRule;
    expect(await refusal(context.sync())).toMatchObject({ code });
  });
});

test('rules follow inserted rows and renamed sheets, and go along when copied', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { cellValue } = sheet.getRange('A1:A3').conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'Between', formula1: '=B1', formula2: '=Sheet1!$C$9' };
    sheet.getRange('E5').copyFrom('A1:A3', 'Formats');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Limits';
    cellValue.load('rule');
    await context.sync();
    expect(cellValue.rule).toEqual({ operator: 'Between', formula1: '=B2', formula2: '=Limits!$C$10' });
    const other = context.workbook.worksheets.add('Other');
    other.getRange('D4').copyFrom('Limits!A2', 'Formats');
    await context.sync();
  });
  expect(workbook.sheet('Other')?.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { kind: 'CellValue', operator: 'Between', formula1: '=E4', formula2: '=Limits!$C$10' },
  ]);
});

test('the file says what Excel says: kinds, operators, texts, order', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('B2:B9');
    const first = conditionalFormats.add('CellValue');
    first.cellValue.rule = { operator: 'GreaterThanOrEqual', formula1: '=$D$1' };
    first.stopIfTrue = true;
    conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'NotContains', text: 'R&D "x"' };
    conditionalFormats.add('ContainsText');
    await context.sync();
  });
  const sheet = strFromU8(unzipSync(await writeXlsx(workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rules = [...sheet.matchAll(/<cfRule.*?<\/cfRule>/g)].map(([rule]) => rule);
  expect(rules).toEqual([
    '<cfRule type="notContainsText" dxfId="0" priority="2" operator="notContains" text="R&amp;D &quot;x&quot;"><formula>ISERROR(SEARCH(&quot;R&amp;D &quot;&quot;x&quot;&quot;&quot;,B2))</formula></cfRule>',
    '<cfRule type="cellIs" dxfId="0" priority="3" stopIfTrue="1" operator="greaterThanOrEqual"><formula>$D$1</formula></cfRule>',
  ]);
  const reread = await readXlsx(await writeXlsx(workbook));
  expect(reread.sheets[0]?.conditionalFormats.map(({ rule, stopIfTrue }) => [rule, stopIfTrue])).toEqual([
    [{ kind: 'ContainsText', operator: 'NotContains', text: 'R&D "x"' }, false],
    [{ kind: 'CellValue', operator: 'GreaterThanOrEqual', formula1: '=$D$1' }, true],
  ]);
  expect(lostOnSaving(reread)).toEqual([]);
});
