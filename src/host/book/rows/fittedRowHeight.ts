import type { Area } from '../model/Area';
import { displayText } from '../model/displayText';
import { pointsOfLine } from './pointsOfLine';
import { linesOfText } from './linesOfText';
import type { Sheet } from '../model/Sheet';
import { textWidth } from './textWidth';

const pixelsPerPoint = 96 / 72;
/** Left and right of a cell's text, in pixels. */
const cellEdges = 6;
/** One step of indent, in pixels. */
const indentStep = 9;
/** Excel's tallest row, in points. */
const tallestRow = 409;

/**
 * The height in points that Excel gives a row by itself: as high as its highest cell, with wrapped lines; merged cells and
 * hidden columns do not count. Only Calibri is measured exactly, so a line more or less than in Excel is possible
 * (`assumptions.fittedRows`).
 */
export function fittedRowHeight(sheet: Sheet, row: number, columns: Iterable<number>): number {
  let height = sheet.standardHeight;
  for (const column of columns) {
    if (sheet.hiddenColumns.has(column) || sheet.merges.some((area) => isInside(area, row, column))) continue;
    height = Math.max(height, cellHeight(sheet, row, column));
  }
  return Math.min(height, tallestRow);
}

function cellHeight(sheet: Sheet, row: number, column: number): number {
  const style = sheet.style(row, column);
  const value = sheet.value(row, column);
  const text = displayText(value, style.numberFormat);
  if (text === '') return 0;
  // Numbers never wrap.
  if (!style.wrapText || typeof value === 'number') return pointsOfLine(style.fontSize);
  const points = sheet.columnWidths.get(column) ?? sheet.standardWidth;
  const lineWidth = Math.max(points * pixelsPerPoint - cellEdges - style.indent * indentStep, 1);
  const measure = (part: string): number => textWidth(part, style.fontSize, style.fontName, style.bold);
  return linesOfText(text, lineWidth, measure) * pointsOfLine(style.fontSize);
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
