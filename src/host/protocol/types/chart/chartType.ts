import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { Chart } from '../../../book/model/Chart';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { chartPlace, placeChart } from './chartPlace';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asFlag, asText } from '../../engine/propertyValue';
import { optionalGivenRange, givenRange } from '../../ranges/givenRange';
import { chartTypes, unansweredChartTypes } from './drawnChartTypes';
import { TypedTarget } from '../../engine/TypedTarget';

export interface ChartOfSheet {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export const chartType: ObjectType<'Chart'> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  isThere: ({ sheet, chart }) => sheet.charts.includes(chart),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = asText(value);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = asChoice(value, chartTypes, unansweredChartTypes);
        for (const series of chart.series) series.type = chart.type;
      },
    },
    PlotVisibleOnly: {
      get: ({ chart }) => chart.plotVisibleOnly ?? true,
      set: ({ chart }, value) => {
        chart.plotVisibleOnly = asFlag(value);
      },
    },
    ...chartPlace,
  },
  objects: {
    Title: (target) => new TypedTarget('ChartTitle', target),
    Legend: (target) => new TypedTarget('ChartLegend', target),
    Series: (target) => new TypedTarget('ChartSeriesCollection', target),
    DataLabels: ({ chart }) => chart.series.map((series) => new TypedTarget('ChartDataLabels', { chart, series })),
    Axes: (target) => new TypedTarget('ChartAxes', target),
    Worksheet: ({ sheet }) => new TypedTarget('Worksheet', sheet),
  },
  methods: {
    SetPosition: (target, parameters, session) => {
      const start = givenRange(parameters, 0, session, target.sheet).area;
      placeChart(target, start, optionalGivenRange(parameters, 1, session, target.sheet)?.area);
    },
    Delete: ({ sheet, chart }) => {
      refuseProtected(sheet, 'allowEditObjects');
      const index = sheet.charts.indexOf(chart);
      if (index < 0) throw new WorkbookError('ItemNotFound', 'The chart is gone.');
      sheet.charts.splice(index, 1);
    },
  },
};
