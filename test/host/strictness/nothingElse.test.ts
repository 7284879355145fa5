import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ['Range.formulasR1C1', (sheet) => sheet.getRange('A1').load('formulasR1C1')],
  ['Range.removeDuplicates', (sheet) => sheet.getRange('A1:A9').removeDuplicates([0], false)],
  ['Worksheet.shapes', (sheet) => sheet.shapes.load('items')],
  ['Workbook.bindings', (_sheet, { workbook }) => workbook.bindings.load('items')],
  [
    'ConditionalFormat.topBottom',
    (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom').topBottom.load('rule'),
  ],
  ['Worksheet._RegisterCalculatedEvent', (sheet) => sheet.onCalculated.add(() => Promise.resolve())],
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

test.each(['DataBar', 'ColorScale', 'IconSet', 'PresetCriteria', 'TopBottom'] as const)(
  'a conditional format of type %s is refused by its name',
  async (type) => {
    const { Excel } = await openTestOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add(type);
      expect(await refusal(context.sync())).toMatchObject({
        code: 'ApiNotFound',
        message: `A conditional format of type ${type} is not part of this preview`,
      });
    });
  },
);
