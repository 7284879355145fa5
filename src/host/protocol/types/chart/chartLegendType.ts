import type { ObjectType } from '../../engine/ObjectType';
import { choiceValue, flagValue } from '../../engine/propertyValue';

const positions = ['Top', 'Bottom', 'Left', 'Right'] as const;

export const chartLegendType: ObjectType<'ChartLegend'> = {
  properties: {
    Position: {
      get: ({ chart }) => chart.legend ?? 'Right',
      set: ({ chart }, value) => {
        chart.legend = choiceValue(value, positions);
      },
    },
    Visible: {
      get: ({ chart }) => chart.legend !== undefined,
      set: ({ chart }, value) => {
        chart.legend = flagValue(value) ? (chart.legend ?? 'Right') : undefined;
      },
    },
  },
};
