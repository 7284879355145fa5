import type { Chart } from '../../../book/model/Chart';
import { objectType, type ObjectType, type Property } from '../../engine/ObjectType';
import { flagValue, numberValue, textValue } from '../../engine/propertyValue';
import type { ChartOfSheet } from './chartType';

export const chartAxesType: ObjectType<ChartOfSheet> = objectType<ChartOfSheet>({
  name: 'ChartAxes',
  objects: {
    ValueAxis: ({ chart }) => valueAxisType.of(chart),
    CategoryAxis: ({ chart }) => categoryAxisType.of(chart),
  },
});

/** Excel has one type for all axes; here the category axis answers less. An empty text lets Excel choose the number again. */
export const valueAxisType: ObjectType<Chart> = objectType<Chart>({
  name: 'ChartAxis',
  properties: {
    Minimum: numberProperty('minimum'),
    Maximum: numberProperty('maximum'),
    MajorUnit: numberProperty('majorUnit'),
    NumberFormat: {
      get: ({ valueAxis }) => valueAxis.numberFormat ?? 'General',
      set: ({ valueAxis }, value) => {
        valueAxis.numberFormat = textValue(value);
      },
    },
  },
  objects: {
    Title: (chart) => chartAxisTitleType.of(chart.valueAxis),
    MajorGridlines: (chart) => chartGridlinesType.of(chart),
  },
});

export const categoryAxisType: ObjectType<Chart> = objectType<Chart>({
  name: 'ChartAxis',
  objects: { Title: (chart) => chartAxisTitleType.of(chart.categoryAxis) },
});

export const chartAxisTitleType: ObjectType<{ title?: string }> = objectType<{ title?: string }>({
  name: 'ChartAxisTitle',
  properties: {
    Text: {
      get: (axis) => axis.title ?? '',
      set: (axis, value) => {
        axis.title = textValue(value);
      },
    },
    Visible: {
      get: (axis) => axis.title !== undefined,
      set: (axis, value) => {
        axis.title = flagValue(value) ? (axis.title ?? 'Axis Title') : undefined;
      },
    },
  },
});

export const chartGridlinesType: ObjectType<Chart> = objectType<Chart>({
  name: 'ChartGridlines',
  properties: {
    Visible: {
      get: ({ valueAxis }) => valueAxis.gridlines,
      set: ({ valueAxis }, value) => {
        valueAxis.gridlines = flagValue(value);
      },
    },
  },
});

function numberProperty(field: 'minimum' | 'maximum' | 'majorUnit'): Property<Chart> {
  return {
    get: ({ valueAxis }) => valueAxis[field] ?? null,
    set: ({ valueAxis }, value) => {
      if (value === '') valueAxis[field] = undefined;
      else valueAxis[field] = numberValue(value);
    },
  };
}
