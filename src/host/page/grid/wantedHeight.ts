import type { CellStyle } from '../../book/model/CellStyle';
import { linePixels } from '../look/fontCss';
import { lineCount } from '../look/measuredWidth';

/** Space at both sides of a cell's text, in pixels. */
export const cellPadding = 6;
/** One step of indent, in pixels. */
export const indentPixels = 9;

/** The room for text in a cell of this width, in pixels. */
export function textRoom(width: number, indent: number): number {
  return Math.max(1, width - cellPadding - indent * indentPixels);
}

/** Space over and under the text of a cell, in pixels. */
export const edgePixels = 1;

/** How high a text wants its row, in pixels. */
export function wantedHeight(text: string, style: CellStyle, width: number): number {
  const line = linePixels(style.fontSize);
  if (!style.wrapText || text === '') return line;
  const lines = lineCount(text, style, textRoom(width, style.indent));
  return line * lines + (lines > 1 ? 2 * edgePixels : 0);
}
