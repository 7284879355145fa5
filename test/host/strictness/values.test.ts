import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

type Use = (sheet: Excel.Worksheet, value: never) => void;
type Enumeration = Readonly<Record<string, string>>;

/** Members that take a value of an enumeration: where Office.js tells an error of each, the enumeration, the use. */
const members: readonly (readonly [place: string, enumeration: (excel: typeof Excel) => Enumeration, use: Use])[] = [
  [
    'ChartCollection.add',
    ({ ChartType }) => ChartType,
    (sheet, value) => sheet.charts.add(value, sheet.getRange('A1:B4')),
  ],
  [
    'ChartCollection.add',
    ({ ChartSeriesBy }) => ChartSeriesBy,
    (sheet, value) => sheet.charts.add('Line', sheet.getRange('A1:B4'), value),
  ],
  ['Chart.chartType', ({ ChartType }) => ChartType, (sheet, value) => (chartOf(sheet).chartType = value)],
  ['ChartSeries.chartType', ({ ChartType }) => ChartType, (sheet, value) => (seriesOf(sheet).chartType = value)],
  [
    'ChartSeries.markerStyle',
    ({ ChartMarkerStyle }) => ChartMarkerStyle,
    (sheet, value) => (seriesOf(sheet).markerStyle = value),
  ],
  [
    'ChartLegend.position',
    ({ ChartLegendPosition }) => ChartLegendPosition,
    (sheet, value) => (chartOf(sheet).legend.position = value),
  ],
  [
    'ChartLineFormat.lineStyle',
    ({ ChartLineStyle }) => ChartLineStyle,
    (sheet, value) => (seriesOf(sheet).format.line.lineStyle = value),
  ],
  [
    'ChartSeries.getDimensionDataSourceString',
    ({ ChartSeriesDimension }) => ChartSeriesDimension,
    (sheet, value) => seriesOf(sheet).getDimensionDataSourceString(value),
  ],
  [
    'ConditionalFormatCollection.add',
    ({ ConditionalFormatType }) => ConditionalFormatType,
    (sheet, value) => sheet.getRange('A1').conditionalFormats.add(value),
  ],
  ['PageLayout.paperSize', ({ PaperType }) => PaperType, (sheet, value) => (sheet.pageLayout.paperSize = value)],
  [
    'PageLayout.orientation',
    ({ PageOrientation }) => PageOrientation,
    (sheet, value) => (sheet.pageLayout.orientation = value),
  ],
  [
    'RangeBorderCollection.getItem',
    ({ BorderIndex }) => BorderIndex,
    (sheet, value) => sheet.getRange('A1').format.borders.getItem(value).load('style'),
  ],
  ['RangeBorder.style', ({ BorderLineStyle }) => BorderLineStyle, (sheet, value) => (edgeOf(sheet).style = value)],
  ['RangeBorder.weight', ({ BorderWeight }) => BorderWeight, (sheet, value) => (edgeOf(sheet).weight = value)],
  [
    'RangeFormat.horizontalAlignment',
    ({ HorizontalAlignment }) => HorizontalAlignment,
    (sheet, value) => (sheet.getRange('A1').format.horizontalAlignment = value),
  ],
  [
    'RangeFormat.verticalAlignment',
    ({ VerticalAlignment }) => VerticalAlignment,
    (sheet, value) => (sheet.getRange('A1').format.verticalAlignment = value),
  ],
  [
    'RangeFont.underline',
    ({ RangeUnderlineStyle }) => RangeUnderlineStyle,
    (sheet, value) => (sheet.getRange('A1').format.font.underline = value),
  ],
  ['Range.clear', ({ ClearApplyTo }) => ClearApplyTo, (sheet, value) => sheet.getRange('A1').clear(value)],
  [
    'Range.copyFrom',
    ({ RangeCopyType }) => RangeCopyType,
    (sheet, value) => sheet.getRange('C1').copyFrom('A1', value),
  ],
  [
    'Range.insert',
    ({ InsertShiftDirection }) => InsertShiftDirection,
    (sheet, value) => sheet.getRange('Z99').insert(value),
  ],
  [
    'Range.delete',
    ({ DeleteShiftDirection }) => DeleteShiftDirection,
    (sheet, value) => sheet.getRange('Z99').delete(value),
  ],
  ['Range.group', ({ GroupOption }) => GroupOption, (sheet, value) => sheet.getRange('Z99').group(value)],
  [
    'Application.calculationMode',
    ({ CalculationMode }) => CalculationMode,
    (sheet, value) => ((sheet.context as Excel.RequestContext).workbook.application.calculationMode = value),
  ],
  [
    'Application.calculate',
    ({ CalculationType }) => CalculationType,
    (sheet, value) => (sheet.context as Excel.RequestContext).workbook.application.calculate(value),
  ],
];

function chartOf({ charts }: Excel.Worksheet): Excel.Chart {
  return charts.getItemAt(0);
}

function seriesOf(sheet: Excel.Worksheet): Excel.ChartSeries {
  return chartOf(sheet).series.getItemAt(0);
}

function edgeOf(sheet: Excel.Worksheet): Excel.RangeBorder {
  return sheet.getRange('A1').format.borders.getItem('EdgeTop');
}

async function open(): Promise<{ excel: typeof Excel; tell: (use: Use, value: string) => ReturnType<typeof refusal> }> {
  const { Excel: excel } = await openTestOffice();
  const tell = (use: Use, value: string): ReturnType<typeof refusal> =>
    refusal(
      excel.run(async (context) => {
        use(context.workbook.worksheets.getFirst(), value as never);
        await context.sync();
      }),
    );
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
    await context.sync();
  });
  return { excel, tell };
}

test.each(members)(
  'each value that Excel takes at %s is taken in any case or refused by its name, no other is',
  async (place, enumeration, use) => {
    const { excel, tell } = await open();
    const values = Object.values(enumeration(excel)).filter((value) => value !== 'Invalid');
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      for (const spelling of [value, value.toLowerCase()]) {
        const refused = await tell(use, spelling);
        if (refused) {
          expect(refused).toMatchObject({
            code: 'ApiNotFound',
            place,
            message: `${place} (${value}) is not part of this preview`,
          });
        }
      }
    }
    expect(await tell(use, 'Nonsense')).toMatchObject({ code: 'InvalidArgument', place });
  },
);
