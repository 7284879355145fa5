/** The types that the preview's page can draw. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
] as const;

/** Excel's other types. */
export const unansweredChartTypes: readonly string[] = [
  ...['3DColumn', '3DColumnClustered', '3DColumnStacked', '3DColumnStacked100'],
  ...['3DBarClustered', '3DBarStacked', '3DBarStacked100', '3DLine', '3DPie', '3DPieExploded'],
  ...['3DArea', '3DAreaStacked', '3DAreaStacked100'],
  ...['LineStacked', 'LineStacked100', 'LineMarkersStacked', 'LineMarkersStacked100'],
  ...['PieOfPie', 'PieExploded', 'BarOfPie', 'DoughnutExploded', 'AreaStacked', 'AreaStacked100'],
  ...['XYScatter', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'XYScatterLines', 'XYScatterLinesNoMarkers'],
  ...['Radar', 'RadarMarkers', 'RadarFilled', 'Bubble', 'Bubble3DEffect'],
  ...['Surface', 'SurfaceWireframe', 'SurfaceTopView', 'SurfaceTopViewWireframe'],
  ...['StockHLC', 'StockOHLC', 'StockVHLC', 'StockVOHLC'],
  ...['Cylinder', 'Cone', 'Pyramid'].flatMap((shape) =>
    ['ColClustered', 'ColStacked', 'ColStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Col'].map(
      (kind) => `${shape}${kind}`,
    ),
  ),
  ...['Histogram', 'Boxwhisker', 'Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel'],
];
