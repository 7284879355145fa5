import { objectType, type ObjectType } from '../../engine/ObjectType';
import { choiceValue, colorValue, numberValue } from '../../engine/propertyValue';
import type { SeriesOfChart } from './chartSeriesType';

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

export const chartSeriesFormatType: ObjectType<SeriesOfChart> = objectType<SeriesOfChart>({
  name: 'ChartSeriesFormat',
  objects: {
    Fill: (target) => chartFillType.of(target),
    Line: (target) => chartLineFormatType.of(target),
  },
});

export const chartFillType: ObjectType<SeriesOfChart> = objectType<SeriesOfChart>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: ({ series }, parameters) => {
      series.fill = colorValue(parameters.value(0));
    },
    Clear: ({ series }) => {
      delete series.fill;
    },
  },
});

export const chartLineFormatType: ObjectType<SeriesOfChart> = objectType<SeriesOfChart>({
  name: 'ChartLineFormat',
  properties: {
    Color: {
      get: ({ series }) => series.lineColor ?? '',
      set: ({ series }, value) => {
        series.lineColor = colorValue(value);
      },
    },
    /** In points. */
    Weight: {
      get: ({ series }) => series.lineWeight ?? 2.25,
      set: ({ series }, value) => {
        series.lineWeight = numberValue(value, 0, 1584);
      },
    },
    LineStyle: {
      get: ({ series }) => series.lineStyle ?? 'Automatic',
      set: ({ series }, value) => {
        series.lineStyle = choiceValue(value, lineStyles);
      },
    },
  },
  methods: {
    Clear: ({ series }) => {
      series.lineStyle = 'None';
    },
  },
});
