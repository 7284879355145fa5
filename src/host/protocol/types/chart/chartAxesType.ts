import type { Chart } from '../../../book/model/Chart';
import type { ObjectType, Property } from '../../engine/ObjectType';
import { flagValue, numberValue, textValue } from '../../engine/propertyValue';
import { Reference } from '../../engine/Reference';

export const chartAxesType: ObjectType<'ChartAxes'> = {
  objects: {
    ValueAxis: ({ chart }) => new Reference('ValueAxis', chart),
    CategoryAxis: ({ chart }) => new Reference('CategoryAxis', chart),
  },
};

/** Excel has one type for all axes; here the category axis answers less. An empty text lets Excel choose the number again. */
export const valueAxisType: ObjectType<'ValueAxis'> = {
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
    Title: (chart) => new Reference('ChartAxisTitle', chart.valueAxis),
    MajorGridlines: (chart) => new Reference('ChartGridlines', chart),
  },
};

export const categoryAxisType: ObjectType<'CategoryAxis'> = {
  name: 'ChartAxis',
  objects: { Title: (chart) => new Reference('ChartAxisTitle', chart.categoryAxis) },
};

export const chartAxisTitleType: ObjectType<'ChartAxisTitle'> = {
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
};

export const chartGridlinesType: ObjectType<'ChartGridlines'> = {
  properties: {
    Visible: {
      get: ({ valueAxis }) => valueAxis.gridlines,
      set: ({ valueAxis }, value) => {
        valueAxis.gridlines = flagValue(value);
      },
    },
  },
};

function numberProperty(field: 'minimum' | 'maximum' | 'majorUnit'): Property<Chart> {
  return {
    get: ({ valueAxis }) => valueAxis[field] ?? null,
    set: ({ valueAxis }, value) => {
      if (value === '') valueAxis[field] = undefined;
      else valueAxis[field] = numberValue(value);
    },
  };
}
