import type { Sheet } from '../../../book/model/Sheet';
import { addChart } from './addChart';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { choiceValue } from '../../engine/propertyValue';
import { rangeArgument } from '../../ranges/rangeArgument';
import { chartType, chartTypes } from './chartType';

export const chartCollectionType: ObjectType<Sheet> = objectType<Sheet>({
  name: 'ChartCollection',
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartType.of({ sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find((each) => each.id === key || each.name.toLowerCase() === String(key).toLowerCase());
    return chart ? chartType.of({ sheet, chart }) : null;
  },
  methods: {
    GetCount: (sheet) => sheet.charts.length,
    Add: (sheet, parameters, session) => {
      const type = choiceValue(parameters.value(0), chartTypes);
      const source = rangeArgument(parameters, 1, session, sheet);
      const seriesBy = choiceValue(parameters.value(2) ?? 'Auto', ['Auto', 'Columns', 'Rows']);
      return chartType.of({ sheet, chart: addChart(sheet, type, source, seriesBy) });
    },
  },
});
