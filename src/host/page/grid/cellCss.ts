import type { Border } from '../../book/model/CellStyle';
import { borderCss } from '../look/borderCss';
import { fontCss, lineHeight } from '../look/fontCss';
import type { CellLook } from '../look/SheetLooks';
import { cellPadding, edgePixels, indentPixels } from './rowHeight';

/** The borders that show on a cell, its neighbours' counted in. */
export interface ShownBorders {
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
}

const vertical = { Top: 'start', Center: 'center', Bottom: 'end', Justify: 'start', Distributed: 'center' } as const;

/** Where a cell's text stands: texts left, numbers right, logical values and errors in the middle, unless set otherwise. */
export function textAlign({ value, style }: CellLook): 'left' | 'center' | 'right' {
  switch (style.horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    default:
      return typeof value === 'number' ? 'right' : typeof value === 'string' || value === null ? 'left' : 'center';
  }
}

/** The CSS of a cell's box. `gridline` is a colour, or undefined where the sheet hides its gridlines. */
export function cellCss(look: CellLook, borders: ShownBorders, gridline: string | undefined): string {
  const { style } = look;
  const align = textAlign(look);
  const line = style.fill ?? gridline;
  const side = (border: Border | null, fallback: string): string => (border ? borderCss(border) : fallback);
  const indent = style.indent * indentPixels + cellPadding / 2;
  return [
    `font:${fontCss(style)}`,
    `line-height:${String(lineHeight(style.fontSize))}px`,
    `color:${style.fontColor}`,
    style.fill === null ? '' : `background-color:${style.fill}`,
    `align-items:${vertical[style.vertical]}`,
    `justify-content:${align === 'left' ? 'flex-start' : align === 'right' ? 'flex-end' : 'center'}`,
    `text-align:${style.horizontal === 'Justify' ? 'justify' : align}`,
    `border-right:${side(borders.right, line === undefined ? '0' : `1px solid ${line}`)}`,
    `border-bottom:${side(borders.bottom, line === undefined ? '0' : `1px solid ${line}`)}`,
    borders.top ? `border-top:${borderCss(borders.top)}` : '',
    borders.left ? `border-left:${borderCss(borders.left)}` : '',
    style.vertical === 'Top' ? `padding-top:${String(edgePixels)}px` : '',
    `padding-left:${String(align === 'left' ? indent : cellPadding / 2)}px`,
    `padding-right:${String(align === 'right' ? indent : cellPadding / 2)}px`,
  ].join(';');
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
