import type { ColumnSpec } from '../columns/TableSpec';
import { areaAddress, cellAddress } from './cellAddress';

/** Where a table stands on its sheet: from column A, its heads in this one-based row, so many rows below them (at least one). */
export interface TablePlace {
  readonly headRow: number;
  readonly rows: number;
}

/** The cells of one column below its head. */
export function columnAddress(place: TablePlace, column: number): string {
  return areaAddress(place.headRow, column, place.headRow + place.rows - 1, column);
}

/** The first cell of a column below its head. */
export function firstCell(place: TablePlace, column: number): string {
  return cellAddress(place.headRow, column);
}

export function tableAddress(place: TablePlace, columns: readonly ColumnSpec[]): string {
  return areaAddress(place.headRow - 1, 0, place.headRow + place.rows - 1, columns.length - 1);
}
