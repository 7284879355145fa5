import { columnLetters } from './cellAddress';

/** A formula that refers to cells of one sheet, rows and columns zero-based: `('My KPIs', 3, 1)` → `='My KPIs'!$B$4`. */
export function absoluteReference(sheet: string, row: number, column: number, lastRow = row): string {
  const cell = (at: number): string => `$${columnLetters(column)}$${at + 1}`;
  const cells = lastRow === row ? cell(row) : `${cell(row)}:${cell(lastRow)}`;
  return `='${sheet.replaceAll("'", "''")}'!${cells}`;
}
