/** How the file says what Office.js calls a chart type (ECMA-376 Part 1, 21.2.2). */
export interface FileChartType {
  readonly element: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart';
  /** Upright or lying bars. */
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly hasMarkers?: boolean;
}

const types: Readonly<Record<string, FileChartType>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineStacked: { element: 'lineChart', grouping: 'stacked' },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked' },
  LineMarkers: { element: 'lineChart', grouping: 'standard', hasMarkers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', hasMarkers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', hasMarkers: true },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
};

/** Undefined for a type that cannot be written. */
export function fileChartType(type: string): FileChartType | undefined {
  return types[type];
}

/** Office.js's name for what a file says; undefined where it has none here. */
export function readChartType(wanted: FileChartType): string | undefined {
  return Object.keys(types).find((name) => {
    const type = types[name];
    return (
      type?.element === wanted.element &&
      type.direction === wanted.direction &&
      type.grouping === wanted.grouping &&
      (type.hasMarkers ?? false) === (wanted.hasMarkers ?? false)
    );
  });
}
