import type { ObjectType } from '../../engine/ObjectType';
import { TypedTarget } from '../../engine/TypedTarget';

export const chartSeriesCollectionType: ObjectType<'ChartSeriesCollection'> = {
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  /** Series have no ids: an item means the one in its place when its turn comes (`assumptions.itemsByPlace`). */
  items: ({ chart }) => chart.series.map((series) => new TypedTarget('ChartSeries', { chart, series })),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    Add: ({ chart }, parameters) => {
      const series = {
        name: parameters.optionalText(0) ?? `Series${chart.series.length + 1}`,
        values: '',
        type: chart.type,
      };
      chart.series.splice(parameters.optionalNumber(1) ?? chart.series.length, 0, series);
      return new TypedTarget('ChartSeries', { chart, series });
    },
  },
};
