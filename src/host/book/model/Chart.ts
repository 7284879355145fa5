/** One series of a chart; references are formulas such as `=Departments!$E$5:$E$9`. */
export interface ChartSeries {
  /** A text, or a formula that begins with `=`. */
  name: string;
  values: string;
  categories?: string;
  /** Office.js chart type, such as `ColumnClustered` or `Line`. */
  type: string;
  fill?: string;
  lineColor?: string;
  /** In points. */
  lineWeight?: number;
  lineStyle?: string;
  marker?: string;
  hasDataLabels?: boolean;
  gapWidth?: number;
}

/** How a title is written; size in points, colour `#RRGGBB`. */
export interface TitleFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
}

/** A chart laid over cells; `position` in cells (zero-based), both corners inside. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title?: string;
  /** Excel's own look where it is left out. */
  titleFont?: TitleFont;
  legend?: 'Top' | 'Bottom' | 'Left' | 'Right';
  series: ChartSeries[];
  position: { top: number; left: number; bottom: number; right: number };
  valueAxis: {
    minimum?: number;
    maximum?: number;
    majorUnit?: number;
    title?: string;
    gridlines: boolean;
    numberFormat?: string;
  };
  categoryAxis: { title?: string };
  /** Whether hidden rows and columns are left out; true where it is not said. */
  plotVisibleOnly?: boolean;
  /** Alternative text for screen readers. */
  alternativeText?: string;
}
