import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { Chart } from '../../../book/model/Chart';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { chartPlaceProperties } from './chartPlace';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { choiceValue, textValue } from '../../engine/propertyValue';
import { optionalRangeArgument, rangeArgument } from '../../ranges/rangeArgument';
import { chartAxesType } from './chartAxesType';
import { chartLegendType } from './chartLegendType';
import { chartSeriesCollectionType } from './chartSeriesCollectionType';
import { chartTitleType } from './chartTitleType';
import { worksheetType } from '../sheet/worksheetType';

export interface ChartOfSheet {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** The types that the preview's page can draw. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
] as const;

export const chartType: ObjectType<ChartOfSheet> = objectType<ChartOfSheet>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  isThere: ({ sheet, chart }) => sheet.charts.includes(chart),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = textValue(value);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = choiceValue(value, chartTypes);
        for (const series of chart.series) series.type = chart.type;
      },
    },
    ...chartPlaceProperties,
  },
  objects: {
    Title: (target) => chartTitleType.of(target),
    Legend: (target) => chartLegendType.of(target),
    Series: (target) => chartSeriesCollectionType.of(target),
    Axes: (target) => chartAxesType.of(target),
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    SetPosition: ({ sheet, chart }, parameters, session) => {
      const start = rangeArgument(parameters, 0, session, sheet).area;
      const end = optionalRangeArgument(parameters, 1, session, sheet)?.area ?? start;
      chart.position = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
    },
    Delete: ({ sheet, chart }) => {
      refuseProtected(sheet, 'allowEditObjects');
      const index = sheet.charts.indexOf(chart);
      if (index < 0) throw new WorkbookError('ItemNotFound', 'The chart is gone.');
      sheet.charts.splice(index, 1);
    },
  },
});
