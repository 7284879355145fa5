import type { Sheet } from '../../../../src/host/book/model/Sheet';

/** Columns and lines in one chart, over the table `Scores` on the sheet `Data`. */
export function addChart(sheet: Sheet): void {
  sheet.charts.push({
    id: 'chart',
    name: 'Scores chart',
    type: 'ColumnClustered',
    title: 'Scores & halves',
    legend: 'Bottom',
    legendLook: {
      font: { name: 'Arial', size: 10, bold: false, italic: true, color: '#1F4E79' },
      fill: '#F2F2F2',
      overlay: true,
    },
    series: [
      {
        name: '=Data!$C$21',
        values: '=Data!$C$22:$C$24',
        categories: '=Data!$B$22:$B$24',
        type: 'ColumnClustered',
        fill: '#1F4E79',
        gapWidth: 60,
        labels: {
          shows: ['Value', 'CategoryName'],
          position: 'InsideEnd',
          numberFormat: '0.0',
          separator: '; ',
          font: { name: 'Calibri', size: 8, bold: true, italic: false, color: '#FFFFFF' },
          fill: '#203864',
        },
        points: { 0: { fill: '#548235' }, 2: { fill: '#C00000', hasLabel: false } },
      },
      {
        name: '=Data!$E$21',
        values: '=Data!$E$22:$E$24',
        categories: '=Data!$B$22:$B$24',
        type: 'ColumnClustered',
        fill: 'none',
        gapWidth: 60,
        lineColor: '#7F7F7F',
        lineWeight: 1.5,
        lineStyle: 'Dash',
      },
      { name: 'Target', values: '=Data!$F$22:$F$24', type: 'Line', lineColor: '#C00000', lineWeight: 2.25 },
      { name: 'Seen', values: '=Data!$C$22:$C$24', type: 'LineMarkers', marker: 'Circle' },
    ],
    position: { top: 11, left: 4, bottom: 27, right: 10 },
    valueAxis: { minimum: 0, maximum: 100, majorUnit: 25, title: 'Points', gridlines: true, numberFormat: '0' },
    categoryAxis: { title: 'Person' },
    plotVisibleOnly: false,
    alternativeText: 'Scores of three people',
  });
}
