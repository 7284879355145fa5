import type { Border, CellStyle } from '../../book/model/CellStyle';
import { borderCss } from '../look/borderCss';
import { fontCss, linePixels } from '../look/fontCss';
import type { CellLook } from '../look/SheetLooks';
import { cellPadding, edgePixels, indentPixels } from './wantedHeight';

/** The borders that show on a cell, its neighbours' counted in. */
export interface ShownBorders {
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
}

const vertical = { Top: 'start', Center: 'center', Bottom: 'end', Justify: 'start', Distributed: 'center' } as const;

type Side = 'left' | 'center' | 'right';

const alignments: Readonly<Record<CellStyle['horizontal'], Side | undefined>> = {
  General: undefined,
  Left: 'left',
  Fill: 'left',
  Justify: 'left',
  Right: 'right',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
};

const flexPlaces: Readonly<Record<Side, string>> = { left: 'flex-start', center: 'center', right: 'flex-end' };

/** Where a cell's text stands: texts left, numbers right, logical values and errors in the middle, unless set otherwise. */
export function textAlign({ value, style }: CellLook): Side {
  const set = alignments[style.horizontal];
  if (set) return set;
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' || value === null ? 'left' : 'center';
}

/** The CSS of a cell's box. `gridline` is a colour, or undefined where the sheet hides its gridlines. */
export function cellCss(look: CellLook, borders: ShownBorders, gridline: string | undefined): string {
  const { style } = look;
  const align = textAlign(look);
  return [
    `font:${fontCss(style)}`,
    `line-height:${String(linePixels(style.fontSize))}px`,
    `color:${style.fontColor}`,
    style.fill === null ? '' : `background-color:${style.fill}`,
    `align-items:${vertical[style.vertical]}`,
    `justify-content:${flexPlaces[align]}`,
    `text-align:${style.horizontal === 'Justify' ? 'justify' : align}`,
    ...bordersCss(borders, style.fill ?? gridline),
    ...paddingCss(style, align),
  ].join(';');
}

/** Right and bottom are always drawn, in the colour of the cell where there is nothing else: the cells keep their size. */
function bordersCss({ top, right, bottom, left }: ShownBorders, line: string | undefined): string[] {
  const plain = line === undefined ? '0' : `1px solid ${line}`;
  return [
    `border-right:${right ? borderCss(right) : plain}`,
    `border-bottom:${bottom ? borderCss(bottom) : plain}`,
    top ? `border-top:${borderCss(top)}` : '',
    left ? `border-left:${borderCss(left)}` : '',
  ];
}

function paddingCss(style: CellStyle, align: Side): string[] {
  const indent = style.indent * indentPixels + cellPadding / 2;
  return [
    style.vertical === 'Top' ? `padding-top:${String(edgePixels)}px` : '',
    `padding-left:${String(align === 'left' ? indent : cellPadding / 2)}px`,
    `padding-right:${String(align === 'right' ? indent : cellPadding / 2)}px`,
  ];
}

/** The CSS of a cell's text. */
export function textCss({ style }: CellLook): string {
  const lines = [style.underline === 'None' ? '' : 'underline', style.strikethrough ? 'line-through' : ''];
  const decoration = lines.filter(Boolean).join(' ');
  const double = style.underline.startsWith('Double') ? ' double' : '';
  return [
    `white-space:${style.wrapText ? 'pre-wrap' : 'pre'}`,
    style.wrapText ? 'overflow-wrap:anywhere' : '',
    decoration ? `text-decoration:${decoration}${double}` : '',
  ].join(';');
}
