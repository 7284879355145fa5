import { addChart } from './addChart';
import type { ObjectType } from '../../engine/ObjectType';
import { choiceValue } from '../../engine/propertyValue';
import { rangeArgument } from '../../ranges/rangeArgument';
import { chartTypes } from './chartType';
import { Reference } from '../../engine/Reference';

export const chartCollectionType: ObjectType<'ChartCollection'> = {
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => new Reference('Chart', { sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find((each) => each.id === key || each.name.toLowerCase() === String(key).toLowerCase());
    return chart ? new Reference('Chart', { sheet, chart }) : null;
  },
  methods: {
    GetCount: (sheet) => sheet.charts.length,
    Add: (sheet, parameters, session) => {
      const type = choiceValue(parameters.value(0), chartTypes);
      const source = rangeArgument(parameters, 1, session, sheet);
      const seriesBy = choiceValue(parameters.value(2) ?? 'Auto', ['Auto', 'Columns', 'Rows']);
      return new Reference('Chart', { sheet, chart: addChart(sheet, type, source, seriesBy) });
    },
  },
};
