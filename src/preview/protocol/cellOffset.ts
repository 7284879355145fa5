import type { Sheet } from '../workbook/Sheet';

/** Points from the left edge of the sheet to the left edge of a column; hidden columns have no width. */
export function columnOffset(sheet: Sheet, column: number): number {
  return offset(column, sheet.standardWidth, sheet.columnWidths, sheet.hiddenColumns);
}

/** Points from the top edge of the sheet to the top edge of a row. */
export function rowOffset(sheet: Sheet, row: number): number {
  return offset(row, sheet.standardHeight, sheet.rowHeights, sheet.hiddenRows);
}

function offset(
  index: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let points = index * standard;
  for (const [line, size] of sizes) if (line < index && !hidden.has(line)) points += size - standard;
  for (const line of hidden) if (line < index) points -= standard;
  return points;
}

/** The column that lies `points` from the left edge. */
export function columnAt(sheet: Sheet, points: number): number {
  return lineAt(points, (column) => columnOffset(sheet, column + 1));
}

export function rowAt(sheet: Sheet, points: number): number {
  return lineAt(points, (row) => rowOffset(sheet, row + 1));
}

function lineAt(points: number, endOf: (line: number) => number): number {
  let line = 0;
  while (endOf(line) <= points && line < 100_000) line += 1;
  return line;
}
