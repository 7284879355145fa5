import type { WorkbookWords } from '../../words/workbookWords';
import { palette } from '../palette';

/** KPIs per department as columns, the agreed minimum and maximum as lines, all fed by `tblDepartments`. */
export function drawOverviewChart(sheet: Excel.Worksheet, departments: Excel.Table, words: WorkbookWords): void {
  const { heads, overview } = words;
  const cells = (head: string): Excel.Range => departments.columns.getItem(head).getDataBodyRange();
  const labels = departments.columns.getItemAt(0).getDataBodyRange();
  const chart = sheet.charts.add('ColumnClustered', cells(heads.kpiCount), 'Columns');
  chart.name = overview.title;
  chart.title.text = overview.chart;
  chart.title.format.font.size = 12;
  chart.legend.position = 'Bottom';
  const columns = chart.series.getItemAt(0);
  columns.name = heads.kpiCount;
  columns.setXAxisValues(labels);
  columns.format.fill.setSolidColor(palette.brand);
  columns.gapWidth = 80;
  columns.hasDataLabels = true;
  const bounds = [
    { head: heads.minimum, color: palette.amber.ink },
    { head: heads.maximum, color: palette.rose.ink },
  ];
  for (const { head, color } of bounds) {
    const line = chart.series.add(head);
    line.setValues(cells(head));
    line.setXAxisValues(labels);
    line.chartType = 'Line';
    line.markerStyle = 'Dash';
    line.format.line.color = color;
    line.format.line.weight = 2;
  }
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorUnit = 1;
  chart.axes.valueAxis.majorGridlines.visible = true;
  chart.setPosition('D4', 'K22');
}
