import type { ColumnSpec, ColumnTable } from '../columns/TableSpec';
import { areaAddress, cellAddress } from './cellAddress';
import { stretches } from './stretches';

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

/** The cells of all columns of one kind, with or without their heads, as one address of several areas. */
export function columnsWhere(
  spec: ColumnTable,
  place: TablePlace,
  holds: (column: ColumnSpec) => boolean,
  head?: 'withHead',
): string {
  const top = head ? place.headRow - 1 : place.headRow;
  return stretches(spec.columns, holds)
    .filter(({ value }) => value)
    .map(({ first, last }) => areaAddress(top, first, place.headRow + place.rows - 1, last))
    .join(',');
}
