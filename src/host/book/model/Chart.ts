export const labelParts = ['Value', 'SeriesName', 'CategoryName', 'Percentage', 'LegendKey'] as const;
export type LabelPart = (typeof labelParts)[number];

export const labelPositions = [
  ...(['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'] as const),
  ...(['Left', 'Right', 'Top', 'Bottom', 'BestFit'] as const),
];
export type LabelPosition = (typeof labelPositions)[number];

/** What stands beside the points of a series; Excel's own look where something is left out. */
export interface DataLabels {
  /** Empty where the series has no labels. */
  readonly shows: readonly LabelPart[];
  readonly position?: LabelPosition;
  /** Left out where the numbers look as in their cells. */
  readonly numberFormat?: string;
  /** Between the parts. */
  readonly separator?: string;
  readonly font?: ChartFont;
  readonly fill?: string;
}

/** What is told of one point alone. */
export interface ChartPoint {
  readonly fill?: string;
  readonly hasLabel?: boolean;
}

export interface LegendLook {
  readonly font?: ChartFont;
  readonly fill?: string;
  /** Whether it lies over the drawing instead of beside it. */
  readonly overlay?: boolean;
}

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
  labels?: DataLabels;
  /** Points that look unlike the rest of their series, by their place in it. */
  points?: Record<number, ChartPoint>;
  gapWidth?: number;
}

/** How a text of a chart is written; size in points, colour `#RRGGBB`. */
export interface ChartFont {
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
  titleFont?: ChartFont;
  legend?: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';
  legendLook?: LegendLook;
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

/** Whether the points of a series are labelled, or one of them. */
export function hasLabel({ labels, points }: ChartSeries, point?: number): boolean {
  const own = point === undefined ? undefined : points?.[point]?.hasLabel;
  return own ?? (labels?.shows.length ?? 0) > 0;
}

const positionsByType: readonly (readonly [RegExp, readonly LabelPosition[]])[] = [
  [/^(?:Column|Bar)Clustered$/, ['OutsideEnd', 'Center', 'InsideEnd', 'InsideBase']],
  [/^(?:Column|Bar)Stacked/, ['Center', 'InsideEnd', 'InsideBase']],
  [/^Line/, ['Right', 'Left', 'Top', 'Bottom', 'Center']],
  [/^Pie/, ['BestFit', 'OutsideEnd', 'Center', 'InsideEnd']],
];

/** Where a kind of chart may have its labels, where it has them by itself first; none for kinds whose labels stay where they are. */
export function labelPositionsOf(type: string): readonly LabelPosition[] {
  return positionsByType.find(([pattern]) => pattern.test(type))?.[1] ?? [];
}
