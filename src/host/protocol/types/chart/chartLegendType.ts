import type { ChartFont } from '../../../book/model/Chart';
import { TypedTarget } from '../../engine/TypedTarget';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asFlag } from '../../engine/propertyValue';

const positions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
const usualFont: ChartFont = { name: 'Calibri', size: 9, bold: false, italic: false, color: '#595959' };

export const chartLegendType: ObjectType<'ChartLegend'> = {
  properties: {
    Position: {
      get: ({ chart }) => chart.legend ?? 'Right',
      set: ({ chart }, value) => {
        chart.legend = asChoice(value, positions, ['Corner', 'Custom']);
      },
    },
    Visible: {
      get: ({ chart }) => chart.legend !== undefined,
      set: ({ chart }, value) => {
        chart.legend = asFlag(value) ? (chart.legend ?? 'Right') : undefined;
      },
    },
    Overlay: {
      get: ({ chart }) => chart.legendLook?.overlay ?? false,
      set: ({ chart }, value) => {
        chart.legendLook = { ...chart.legendLook, overlay: asFlag(value) };
      },
    },
  },
  objects: { Format: (target) => new TypedTarget('ChartLegendFormat', target) },
};

export const chartLegendFormatType: ObjectType<'ChartLegendFormat'> = {
  objects: {
    Font: ({ chart }) =>
      new TypedTarget('ChartFont', {
        usual: usualFont,
        get: () => chart.legendLook?.font,
        set: (font) => {
          chart.legendLook = { ...chart.legendLook, font };
        },
      }),
    Fill: ({ chart }) =>
      new TypedTarget('ChartFill', {
        set: (fill) => {
          chart.legendLook = { ...chart.legendLook, fill };
        },
      }),
  },
};
