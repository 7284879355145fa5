import type { Probe } from './Probe';

/** Charts and their series. */
export const chartProbes: readonly Probe[] = [
  {
    id: 'seriesDeletion',
    asks: 'Are loaded series, deleted from the first to the last in one batch, all deleted?',
    run: async (sheet) => {
      await sheet.addItems();
      const { series } = sheet.sheet.charts.add('ColumnClustered', sheet.sheet.getRange('A1:C4'), 'Columns');
      series.load('items');
      await sheet.context.sync();
      const code = await sheet.attempt(() => {
        for (const each of series.items) each.delete();
      });
      series.load('count');
      await sheet.context.sync();
      return `${code}, ${series.count} left`;
    },
  },
  {
    id: 'emptyChart',
    asks: 'How many series has a chart over blank cells, and is there a first one?',
    run: async (sheet) => {
      const { series } = sheet.sheet.charts.add('ColumnClustered', sheet.sheet.getRange('A1:B3'), 'Columns');
      series.load('count');
      await sheet.context.sync();
      const code = await sheet.attempt(() => void series.getItemAt(0).load('name'));
      return `${series.count}, first ${code}`;
    },
  },
];
