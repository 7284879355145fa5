import type { WorkbookWords } from '../../words/workbookWords';
import type { TableHeads } from '../columns/tableHeads';
import type { Decoration } from '../drawing/Decoration';
import { seriesOf } from './seriesOf';

/** What the chart is made from. */
interface ChartSource {
  readonly departments: Excel.Table;
  readonly heads: TableHeads;
  readonly words: WorkbookWords;
}

function cellsOf({ departments, heads }: ChartSource, id: string): Excel.Range {
  return departments.columns.getItem(heads('departments', id)).getDataBodyRange();
}

/** KPIs per department as columns, the agreed minimum and maximum as lines; the lines come with the looks. */
export function addOverviewChart(sheet: Excel.Worksheet, source: ChartSource): Excel.Chart {
  const chart = sheet.charts.add('ColumnClustered', cellsOf(source, 'kpiCount'), 'Columns');
  chart.name = source.words.overview.title;
  chart.setPosition('D4', 'K22');
  return chart;
}

/** The chart's series and how it looks; some platforms refuse parts of it. */
export function decorateOverviewChart(chart: Excel.Chart, source: ChartSource): Decoration[] {
  // What series it has by itself is known once the batch has come back.
  chart.series.load('items/name');
  return [
    { kind: 'series', queue: () => drawSeries(chart, source) },
    { kind: 'chart', queue: () => decorate(chart, source.words) },
  ];
}

/** A chart over cells that are still empty may come without a series, so its own are taken away and each is added by itself. */
function drawSeries(chart: Excel.Chart, source: ChartSource): void {
  // From the last on, since a series is known by its place.
  for (const own of [...chart.series.items].reverse()) own.delete();
  for (const { id, type } of seriesOf) {
    const series = chart.series.add(source.words.heads[id]);
    series.setValues(cellsOf(source, id));
    series.setXAxisValues(cellsOf(source, 'department'));
    series.chartType = type;
  }
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
