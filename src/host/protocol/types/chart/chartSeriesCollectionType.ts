import { objectType, type ObjectType } from '../../engine/ObjectType';
import type { ChartOfSheet } from './chartType';
import { chartSeriesType } from './chartSeriesType';

export const chartSeriesCollectionType: ObjectType<ChartOfSheet> = objectType<ChartOfSheet>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ chart }) => chart.series.map((series) => chartSeriesType.of({ chart, series })),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    Add: ({ chart }, parameters) => {
      const series = {
        name: parameters.optionalText(0) ?? `Series${chart.series.length + 1}`,
        values: '',
        type: chart.type,
      };
      chart.series.splice(parameters.optionalNumber(1) ?? chart.series.length, 0, series);
      return chartSeriesType.of({ chart, series });
    },
  },
});
