import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

/** Properties that are set on a null object, with the place of the error where that is refused; [] below for a later batch. */
const settings: readonly (readonly [place: string, set: (context: Excel.RequestContext) => void])[] = [
  ['Worksheet.visibility', ({ workbook }) => (missingSheet(workbook).visibility = 'Hidden')],
  ['Worksheet.showGridlines', ({ workbook }) => (missingSheet(workbook).showGridlines = false)],
  ['Range.values', ({ workbook }) => (missingSheet(workbook).getRange('A1').values = [[1]])],
  ['Table.name', ({ workbook }) => (workbook.tables.getItemOrNullObject('None').name = 'Items')],
  [
    'Range.numberFormat',
    ({ workbook }) => (workbook.worksheets.getFirst().getUsedRangeOrNullObject(true).numberFormat = [['0']]),
  ],
  ['color', ({ workbook }) => (missingSheet(workbook).getRange('A1').format.fill.color = 'red')],
];

function missingSheet({ worksheets }: Excel.Workbook): Excel.Worksheet {
  return worksheets.getItemOrNullObject('Nowhere');
}

test.each(settings)(`${assumed('nullObjectSettings')} %s`, async (_place, set) => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    set(context);
    context.workbook.worksheets.getFirst().getRange('J1').values = [['after']];
    await context.sync();
  });
  expect(workbook.sheets[0]?.value(0, 9)).toBe('after');
});

test.each(settings)('where it is refused, the error is at %s', async (place, set) => {
  const { Excel } = await openTestOffice({ nullObjectSettings: 'refused' });
  await Excel.run(async (context) => {
    set(context);
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidOperation', place });
  });
});

test('where it is refused, methods still do nothing', async () => {
  const { Excel } = await openTestOffice({ nullObjectSettings: 'refused' });
  await Excel.run(async (context) => {
    missingSheet(context.workbook).delete();
    expect(await refusal(context.sync())).toBeUndefined();
  });
});

test.each<[string, (sheet: Excel.Worksheet, missing: Excel.Range) => void]>([
  ['ChartCollection.add', (sheet, missing) => sheet.charts.add('Line', missing)],
  ['TableCollection.add', (sheet, missing) => sheet.tables.add(missing, true)],
  ['NamedItemCollection.add', (sheet, missing) => sheet.names.add('Here', missing)],
  ['Range.copyFrom', (sheet, missing) => sheet.getRange('A1').copyFrom(missing)],
  ['WorksheetFreezePanes.freezeAt', (sheet, missing) => sheet.freezePanes.freezeAt(missing)],
  ['Range.getBoundingRect', (sheet, missing) => sheet.getRange('A1').getBoundingRect(missing)],
  [
    'DataValidation.rule',
    (sheet, missing) =>
      (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: missing } }),
  ],
])(`${assumed('nullObjectArgument')} %s`, async (place, queue) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    queue(sheet, sheet.getUsedRangeOrNullObject(true));
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place });
  });
});
