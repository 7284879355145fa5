import type { Area } from '../model/Area';
import { displayText } from '../model/displayText';
import { linesOfText } from './linesOfText';
import type { Sheet } from '../model/Sheet';
import { textWidth } from './textWidth';

const pixelsPerPoint = 96 / 72;
/** Left and right of a cell's text, in pixels. */
const cellEdges = 6;
/** Height of a line in font sizes, and what stands around each, in points: 15 for Calibri 11, 26.25 for 20. */
const lineFactor = 1.25;
const lineEdges = 1.25;
/** Excel's tallest row, in points. */
const tallestRow = 409;

/**
 * The height in points that Excel gives a row by itself: as high as its highest cell, with wrapped lines; merged cells do not count.
 * Fonts are measured by approximation, so a line more or less than in Excel is possible.
 */
export function fittedRowHeight(sheet: Sheet, row: number, columns: Iterable<number>): number {
  let height = sheet.standardHeight;
  for (const column of columns) {
    if (sheet.merges.some((area) => isInside(area, row, column))) continue;
    height = Math.max(height, cellHeight(sheet, row, column));
  }
  return Math.min(height, tallestRow);
}

function cellHeight(sheet: Sheet, row: number, column: number): number {
  const style = sheet.style(row, column);
  const text = displayText(sheet.value(row, column), style.numberFormat);
  if (text === '') return 0;
  const points = sheet.columnWidths.get(column) ?? sheet.standardWidth;
  const lineWidth = Math.max(points * pixelsPerPoint - cellEdges, 1);
  const measure = (part: string): number => textWidth(part, style.fontSize, style.fontName, style.bold);
  const lines = style.wrapText ? linesOfText(text, lineWidth, measure) : 1;
  return lines * (style.fontSize * lineFactor + lineEdges);
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
