import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ['Range.formulasR1C1', (sheet) => sheet.getRange('A1').load('formulasR1C1')],
  ['Range.removeDuplicates', (sheet) => sheet.getRange('A1:A9').removeDuplicates([0], false)],
  [
    'Range.loadRecursive',
    (sheet, context) =>
      (context as unknown as { loadRecursive(object: object, options: object): void }).loadRecursive(
        sheet.getRange('A1'),
        { Range: 'address' },
      ),
  ],
  [
    'Range.ensureUnchanged',
    (sheet) => (sheet.getRange('A1') as unknown as { ensureUnchanged(state: string): void }).ensureUnchanged('x'),
  ],
  ['Worksheet.shapes', (sheet) => sheet.shapes.load('items')],
  ['Workbook.bindings', (_sheet, { workbook }) => workbook.bindings.load('items')],
  [
    'ConditionalFormat.topBottom',
    (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom').topBottom.load('rule'),
  ],
])('%s is no part of the preview and is refused by its name', async (name, queue) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    queue(context.workbook.worksheets.getFirst(), context);
    expect(await refusal(context.sync())).toMatchObject({
      code: 'ApiNotFound',
      message: `${name} is not part of this preview`,
    });
  });
});

const heard = (): Promise<void> => Promise.resolve();

test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
  ['Worksheet.onCalculated', (_context, sheet) => sheet.onCalculated.add(heard)],
  ['Worksheet.onRowSorted', (_context, sheet) => sheet.onRowSorted.add(heard)],
  ['Worksheet.onFormatChanged', (_context, sheet) => sheet.onFormatChanged.add(heard)],
  ['Worksheet.onNameChanged', (_context, sheet) => sheet.onNameChanged.add(heard)],
  ['Worksheet.onVisibilityChanged', (_context, sheet) => sheet.onVisibilityChanged.add(heard)],
  ['WorksheetCollection.onMoved', ({ workbook }) => workbook.worksheets.onMoved.add(heard)],
  ['WorksheetCollection.onSingleClicked', ({ workbook }) => workbook.worksheets.onSingleClicked.add(heard)],
  ['Workbook.onActivated', ({ workbook }) => workbook.onActivated.add(heard)],
  ['Workbook.onAutoSaveSettingChanged', ({ workbook }) => workbook.onAutoSaveSettingChanged.add(heard)],
  ['TableCollection.onAdded', ({ workbook }) => workbook.tables.onAdded.add(heard)],
  ['ChartCollection.onDeleted', (_context, sheet) => sheet.charts.onDeleted.add(heard)],
])('%s never happens here, so its handler is refused when it is added', async (name, queue) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    queue(context, context.workbook.worksheets.getFirst());
    expect(await refusal(context.sync())).toMatchObject({ message: `${name} is not part of this preview` });
  });
});
