import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asColor, asNumber } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';

const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
  'Automatic',
  'Grey25',
  'Grey50',
  'Grey75',
] as const;

export const chartSeriesFormatType: ObjectType<'ChartSeriesFormat'> = {
  objects: {
    Fill: ({ series }) =>
      new TypedTarget('ChartFill', {
        set: (color) => {
          series.fill = color;
        },
      }),
    Line: (target) => new TypedTarget('ChartLineFormat', target),
  },
};

export const chartLineFormatType: ObjectType<'ChartLineFormat'> = {
  properties: {
    Color: {
      get: ({ series }) => series.lineColor ?? '',
      set: ({ series }, value) => {
        series.lineColor = asColor(value);
      },
    },
    /** In points. */
    Weight: {
      get: ({ series }) => series.lineWeight ?? 2.25,
      set: ({ series }, value) => {
        series.lineWeight = asNumber(value, 0, 1584);
      },
    },
    LineStyle: {
      get: ({ series }) => series.lineStyle ?? 'Automatic',
      set: ({ series }, value) => {
        series.lineStyle = asChoice(value, lineStyles);
      },
    },
  },
  methods: {
    Clear: ({ series }) => {
      series.lineStyle = 'None';
    },
  },
};
