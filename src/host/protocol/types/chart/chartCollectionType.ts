import { addChart } from './addChart';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice } from '../../engine/propertyValue';
import { givenRange } from '../../ranges/givenRange';
import { chartTypes, unansweredChartTypes } from './drawnChartTypes';
import { TypedTarget } from '../../engine/TypedTarget';

export const chartCollectionType: ObjectType<'ChartCollection'> = {
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => new TypedTarget('Chart', { sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find((each) => each.id === key || each.name.toLowerCase() === String(key).toLowerCase());
    return chart ? new TypedTarget('Chart', { sheet, chart }) : null;
  },
  methods: {
    GetCount: (sheet) => sheet.charts.length,
    Add: (sheet, parameters, session) => {
      const type = asChoice(parameters.value(0), chartTypes, unansweredChartTypes);
      const source = givenRange(parameters, 1, session, sheet);
      const seriesBy = asChoice(parameters.value(2) ?? 'Auto', ['Auto', 'Columns', 'Rows']);
      return new TypedTarget('Chart', { sheet, chart: addChart(sheet, type, source, seriesBy) });
    },
  },
};
