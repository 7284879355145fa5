import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asFlag } from '../../engine/propertyValue';

const positions = ['Top', 'Bottom', 'Left', 'Right'] as const;

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
  },
};
