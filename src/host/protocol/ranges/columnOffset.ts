import { rowHeight } from '../../book/rows/rowHeight';
import type { Sheet } from '../../book/model/Sheet';

/** Points from the left edge of the sheet to the left edge of a column; hidden columns have no width. */
export function columnOffset(sheet: Sheet, column: number): number {
  let points = column * sheet.standardWidth;
  for (const line of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])) {
    if (line < column) points += columnSize(sheet, line) - sheet.standardWidth;
  }
  return points;
}

/** Points from the top edge of the sheet to the top edge of a row; rows fitted to their content count with what they need. */
export function rowOffset(sheet: Sheet, row: number): number {
  const filled = Math.min(row, sheet.extent().rows);
  let points = (row - filled) * sheet.standardHeight;
  for (let line = 0; line < filled; line++) points += rowSize(sheet, line);
  for (const line of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows])) {
    if (line >= filled && line < row) points += rowSize(sheet, line) - sheet.standardHeight;
  }
  return points;
}

/** The column that lies `points` from the left edge. */
export function columnAt(sheet: Sheet, points: number): number {
  return lineAt(points, (column) => columnSize(sheet, column));
}

export function rowAt(sheet: Sheet, points: number): number {
  return lineAt(points, (row) => rowSize(sheet, row));
}

function columnSize(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.standardWidth);
}

function rowSize(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : rowHeight(sheet, row);
}

function lineAt(points: number, size: (line: number) => number): number {
  let line = 0;
  for (let end = size(0); end <= points && line < 100_000; end += size(line)) line += 1;
  return line;
}
