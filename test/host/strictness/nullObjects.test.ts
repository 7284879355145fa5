import type { OfficeHost } from '../../../src/host/headless/openOffice';
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

/** Null objects, and the part that they have in common with something. */
const intersections: readonly (readonly [what: string, queue: (context: Excel.RequestContext) => void])[] = [
  ['used range', ({ workbook }) => usedRange(workbook).getIntersection('XFD1048576')],
  ['used range, read', ({ workbook }) => void usedRange(workbook).getIntersection('A1').load('address')],
  [
    'used range and a range',
    ({ workbook }) => usedRange(workbook).getIntersection(workbook.worksheets.getFirst().getRange('A1')),
  ],
  ['name that lost its cells', ({ workbook }) => nameRange(workbook, 'Lost').getIntersection('XFD1048576')],
  ['name without cells', ({ workbook }) => nameRange(workbook, 'Rate').getIntersection('A1')],
  ['missing sheet', ({ workbook }) => missingSheet(workbook).getRange('A1').getIntersection('B2')],
  ['one of another', ({ workbook }) => usedRange(workbook).getIntersection('A1').getLastCell().getIntersection('B2')],
];

function usedRange({ worksheets }: Excel.Workbook): Excel.Range {
  return worksheets.getFirst().getUsedRangeOrNullObject(true);
}

function nameRange({ names }: Excel.Workbook, name: string): Excel.Range {
  return names.getItem(name).getRangeOrNullObject();
}

/** A blank sheet, a name whose cells were deleted, and one that never had any. */
async function openBlank(): Promise<OfficeHost> {
  const office = await openTestOffice();
  await office.Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getFirst();
    workbook.names.add('Lost', sheet.getRange('C5'));
    workbook.names.add('Rate', '=0.25');
    sheet.getRange('5:5').delete('Up');
    await sync();
  });
  return office;
}

test.each(intersections)(`${assumed('nullIntersection')} %s`, async (_what, queue) => {
  const { Excel, workbook } = await openBlank();
  await Excel.run(async (context) => {
    queue(context);
    context.workbook.worksheets.getFirst().getRange('J1').values = [['after']];
    await context.sync();
  });
  expect(workbook.sheets[0]?.value(0, 9)).toBe('after');
});

test.each<[string, (workbook: Excel.Workbook) => Excel.Range]>([
  ['a sheet with something', usedRange],
  ['a name with cells', (workbook) => nameRange(workbook, 'There')],
])('the same question of %s is ItemNotFound', async (_what, range) => {
  const { Excel } = await openBlank();
  await Excel.run(async ({ workbook, sync }) => {
    const cell = workbook.worksheets.getFirst().getRange('B2');
    cell.values = [['something']];
    workbook.names.add('There', cell);
    await sync();
    range(workbook).getIntersection('XFD1048576');
    expect(await refusal(sync())).toMatchObject({ code: 'ItemNotFound', place: 'Range.getIntersection' });
  });
});
