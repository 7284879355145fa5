import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

type Step = (context: Excel.RequestContext, sheet: Excel.Worksheet, table: Excel.Table) => void;

async function told(step: Step, before: Step = () => undefined): ReturnType<typeof refusal> {
  const { Excel } = await openWithItems();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.getItem('Items');
    before(context, sheet, table);
    await context.sync();
    step(context, sheet, table);
    return refusal(context.sync());
  });
}

test.each<[string, Step]>([
  ['Worksheet.activate', ({ workbook }) => workbook.worksheets.getItem('Other').activate()],
  ['Worksheet.visibility', (_context, sheet) => (sheet.visibility = 'Hidden')],
  ['Worksheet.delete', (_context, sheet) => sheet.delete()],
])(`${assumed('hiddenSheets')} %s`, async (place, step) => {
  const hideOther: Step = ({ workbook }) => (workbook.worksheets.add('Other').visibility = 'Hidden');
  expect(await told(step, hideOther)).toMatchObject({ code: 'InvalidOperation', place });
});

test('a very hidden sheet is not deleted', async () => {
  const hide: Step = ({ workbook }) => (workbook.worksheets.add('Other').visibility = 'VeryHidden');
  const remove: Step = ({ workbook }) => workbook.worksheets.getItem('Other').delete();
  expect(await told(remove, hide)).toMatchObject({ code: 'InvalidOperation', place: 'Worksheet.delete' });
});

test.each<[string, string, Step]>([
  ['InvalidOperation', 'Range.merge', (_context, sheet) => sheet.getRange('A2:B2').merge()],
  ['InvalidOperation', 'Range.insert', (_context, sheet) => sheet.getRange('A3').insert('Down')],
  ['InvalidArgument', 'TableCollection.add', (_context, sheet) => sheet.tables.add('C4:E9', true)],
  ['ItemNotFound', 'Table.getTotalRowRange', (_context, _sheet, table) => table.getTotalRowRange().load('address')],
  [
    'InvalidOperation',
    'TableColumn.delete',
    (_context, sheet) => sheet.tables.add('G1:G3', true).columns.getItemAt(0).delete(),
  ],
])(`${assumed('tableRefusals')} %s at %s`, async (code, place, step) => {
  expect(await told(step)).toMatchObject({ code, place });
});

test(assumed('linkWithoutTarget'), async () => {
  const link: Step = (_context, sheet) => (sheet.getRange('G1').hyperlink = { textToDisplay: 'nowhere' });
  expect(await told(link)).toMatchObject({ code: 'InvalidArgument', place: 'Range.hyperlink' });
});

test.each<[string, Step]>([
  ['Range.values', (_context, sheet) => (sheet.getRange('G1').values = null as never)],
  ['Range.formulas', (_context, sheet) => (sheet.getRange('G1:H2').formulas = null as never)],
  ['Range.numberFormat', (_context, sheet) => (sheet.getRange('G1').numberFormat = null as never)],
  ['Range.hyperlink', (_context, sheet) => (sheet.getRange('G1').hyperlink = null as never)],
  ['RangeFill.color', (_context, sheet) => (sheet.getRange('G1').format.fill.color = null as never)],
  ['RangeFont.bold', (_context, sheet) => (sheet.getRange('G1').format.font.bold = null as never)],
  ['Worksheet.tabColor', (_context, sheet) => (sheet.tabColor = null as never)],
  ['Table.style', (_context, _sheet, table) => (table.style = null as never)],
])('%s does not take null', async (place, step) => {
  expect(await told(step)).toMatchObject({ code: 'InvalidArgument', place });
});

test('null leaves a cell as it is, and is a value of a setting', async () => {
  const { Excel, workbook } = await openWithItems();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('G1:H1').values = [['one', 'two']];
    context.workbook.worksheets.getFirst().getRange('G1:H1').values = [[null, 'three']];
    context.workbook.settings.add('nothing', 1).value = null;
    const setting = context.workbook.settings.getItem('nothing').load('value');
    await context.sync();
    expect(setting.value).toBeNull();
  });
  expect([workbook.sheets[0]?.value(0, 6), workbook.sheets[0]?.value(0, 7)]).toEqual(['one', 'three']);
});

test('what is not blank is not pushed off the sheet', async () => {
  const fill: Step = (_context, sheet) => (sheet.getRange('G1048576').values = [['last']]);
  const push: Step = (_context, sheet) => sheet.getRange('9:9').insert('Down');
  expect(await told(push, fill)).toMatchObject({ code: 'NonBlankCellOffSheet', place: 'Range.insert' });
});

test.each<[string, Step]>([
  [
    'SortField.sortOn (CellColor)',
    (_context, sheet) => sheet.getRange('A2:B3').sort.apply([{ key: 0, sortOn: 'CellColor' }]),
  ],
  ['SortField.sortOn (Icon)', (_context, _sheet, { sort }) => sort.apply([{ key: 0, sortOn: 'Icon' }])],
  [
    'SortOrientation.columns',
    (_context, sheet) => sheet.getRange('G2:H3').sort.apply([{ key: 0 }], false, false, 'Columns'),
  ],
  ['SortMethod.strokeCount', (_context, _sheet, { sort }) => sort.apply([{ key: 0 }], false, 'StrokeCount')],
  [
    'Filter.criteria (Dynamic)',
    (_context, _sheet, { columns }) =>
      columns.getItemAt(0).filter.apply({ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }),
  ],
  [
    'Filter.criteria (CellColor)',
    (_context, _sheet, { columns }) => columns.getItemAt(0).filter.apply({ filterOn: 'CellColor', color: '#FF0000' }),
  ],
  [
    'TextConditionalFormat.rule (with a formula as its text)',
    (_context, sheet) => {
      const { textComparison } = sheet.getRange('G1').conditionalFormats.add('ContainsText');
      textComparison.rule = { operator: 'Contains', text: '=$A$1' };
    },
  ],
  [
    'CommentRichContent.mentions',
    ({ workbook }) => workbook.comments.add('Sheet1!A1', { richContent: 'x', mentions: [] }, 'Mention'),
  ],
  [
    'TableRowCollection.add (with alwaysInsert false)',
    (_context, _sheet, { rows }) => rows.add(undefined, undefined, false),
  ],
  [
    'Excel.createWorkbook',
    ({ workbook }) => (workbook.application as never as { createWorkbook(): void }).createWorkbook(),
  ],
])('what is not part of the preview is told by the name a developer knows: %s', async (name, step) => {
  const error = await told(step);
  expect(error).toMatchObject({ code: 'ApiNotFound', message: `${name} is not part of this preview` });
});
