export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type BorderStyle = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks. Styles are shared between cells and never changed in place. */
export interface CellStyle {
  /** In the file's (English) notation, `General` by default. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  /** Matters only while the sheet is protected. */
  readonly locked: boolean;
}

/** Excel's own default: Calibri 11, nothing else set. */
export const defaultStyle: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: true,
};
