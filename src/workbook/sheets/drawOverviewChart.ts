import type { WorkbookWords } from '../../words/workbookWords';
import type { Decoration } from '../drawing/Decoration';
import { palette } from '../palette';

/** The series by the column that feeds them, all of `tblDepartments`: KPIs as columns, the agreed bounds as lines. */
export const seriesOf = [
  { id: 'kpiCount', type: 'ColumnClustered', color: palette.brand },
  { id: 'minimum', type: 'Line', color: palette.amber.ink },
  { id: 'maximum', type: 'Line', color: palette.rose.ink },
] as const;

/**
 * KPIs per department as columns, the agreed minimum and maximum as lines. A chart over cells that are still empty may come without a
 * series, so its own are taken away and each is added by itself.
 */
export async function drawOverviewChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  departments: Excel.Table,
  words: WorkbookWords,
): Promise<void> {
  const cells = (head: string): Excel.Range => departments.columns.getItem(head).getDataBodyRange();
  const chart = sheet.charts.add('ColumnClustered', cells(words.heads.kpiCount), 'Columns');
  chart.name = words.overview.title;
  chart.series.load('items/name');
  await context.sync();
  for (const own of chart.series.items) own.delete();
  for (const { id, type } of seriesOf) {
    const series = chart.series.add(words.heads[id]);
    series.setValues(cells(words.heads[id]));
    series.setXAxisValues(departments.columns.getItemAt(0).getDataBodyRange());
    series.chartType = type;
  }
  chart.setPosition('D4', 'K22');
}

/** How the chart looks; some platforms refuse parts of it. */
export function decorateOverviewChart(sheet: Excel.Worksheet, words: WorkbookWords): Decoration[] {
  return [{ kind: 'chart', queue: () => decorate(sheet.charts.getItem(words.overview.title), words) }];
}

function decorate(chart: Excel.Chart, words: WorkbookWords): void {
  chart.title.text = words.overview.chart;
  chart.title.format.font.size = 12;
  chart.legend.position = 'Bottom';
  seriesOf.forEach(({ type, color }, index) => {
    const series = chart.series.getItemAt(index);
    if (type === 'Line') {
      series.format.line.color = color;
      series.format.line.weight = 2;
      series.markerStyle = 'None';
    } else {
      series.format.fill.setSolidColor(color);
      series.gapWidth = 80;
      series.hasDataLabels = true;
    }
  });
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorUnit = 1;
  chart.axes.valueAxis.majorGridlines.visible = true;
}
