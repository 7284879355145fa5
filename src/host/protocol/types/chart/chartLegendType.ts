import { objectType, type ObjectType } from '../../engine/ObjectType';
import { choiceValue, flagValue } from '../../engine/propertyValue';
import type { ChartOfSheet } from './chartType';

const positions = ['Top', 'Bottom', 'Left', 'Right'] as const;

export const chartLegendType: ObjectType<ChartOfSheet> = objectType<ChartOfSheet>({
  name: 'ChartLegend',
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
});
