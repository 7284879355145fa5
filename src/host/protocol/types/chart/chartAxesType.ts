import type { Chart } from '../../../book/model/Chart';
import type { ObjectType, Property } from '../../engine/ObjectType';
import { asFlag, asNumber, asText } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';

export const chartAxesType: ObjectType<'ChartAxes'> = {
  objects: {
    ValueAxis: ({ chart }) => new TypedTarget('ValueAxis', chart),
    CategoryAxis: ({ chart }) => new TypedTarget('CategoryAxis', chart),
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
        valueAxis.numberFormat = asText(value);
      },
    },
  },
  objects: {
    Title: (chart) => new TypedTarget('ChartAxisTitle', chart.valueAxis),
    MajorGridlines: (chart) => new TypedTarget('ChartGridlines', chart),
  },
};

export const categoryAxisType: ObjectType<'CategoryAxis'> = {
  name: 'ChartAxis',
  objects: { Title: (chart) => new TypedTarget('ChartAxisTitle', chart.categoryAxis) },
};

export const chartAxisTitleType: ObjectType<'ChartAxisTitle'> = {
  properties: {
    Text: {
      get: (axis) => axis.title ?? '',
      set: (axis, value) => {
        axis.title = asText(value);
      },
    },
    Visible: {
      get: (axis) => axis.title !== undefined,
      set: (axis, value) => {
        axis.title = asFlag(value) ? (axis.title ?? 'Axis Title') : undefined;
      },
    },
  },
};

export const chartGridlinesType: ObjectType<'ChartGridlines'> = {
  properties: {
    Visible: {
      get: ({ valueAxis }) => valueAxis.gridlines,
      set: ({ valueAxis }, value) => {
        valueAxis.gridlines = asFlag(value);
      },
    },
  },
};

function numberProperty(field: 'minimum' | 'maximum' | 'majorUnit'): Property<Chart> {
  return {
    get: ({ valueAxis }) => valueAxis[field] ?? null,
    set: ({ valueAxis }, value) => {
      if (value === '') valueAxis[field] = undefined;
      else valueAxis[field] = asNumber(value);
    },
  };
}
