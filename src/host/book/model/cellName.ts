import { toCol } from '@borgar/fx';
import type { Sheet } from './Sheet';

const columnNames: string[] = [];

/** Zero-based row and column → `A1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** Zero-based row and column → `$A$1`. */
export function absoluteCellName(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}

/** `Sheet1!A1`, or `'My sheet'!A1` where the sheet's name needs quotes. */
export function fullAddress(sheet: Sheet, row: number, column: number): string {
  return `${quoteSheetName(sheet.name)}!${cellName(row, column)}`;
}

/** A sheet's name as formulas write it: quoted unless it is a plain word that reads neither as a number nor as a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function columnName(column: number): string {
  return (columnNames[column] ??= toCol(column));
}
