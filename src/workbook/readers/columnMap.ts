import type { CellInput } from '../../kpi/record/Field';
import { tableNames } from '../names';

/** A row of `tblColumns`: which field the column with this present head holds. */
export interface MappedColumn {
  readonly field: string;
  readonly table: string;
  /** An error text such as #REF! where the column is gone. */
  readonly head: string;
}

/** In which columns of `tblColumns` (from 0) fields, tables and heads stand. */
export interface MapLayout {
  readonly field: number;
  readonly table: number;
  readonly head: number;
}

const ourTables = new Set<string>(Object.values(tableNames).map((name) => name.toLowerCase()));

/** Somebody may have put columns of their own between: the tables' names tell where they stand, fields before them, heads behind. */
export function mapLayout(rows: readonly (readonly CellInput[])[]): MapLayout {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const holds = (column: number, test: (text: string) => boolean): boolean =>
    rows.some((row) => test(String(row[column] ?? '')));
  const table = columns.find((column) => holds(column, (text) => ourTables.has(text.toLowerCase()))) ?? 1;
  const isFilled = (column: number): boolean => holds(column, (text) => text !== '');
  const field = columns.slice(0, table).find(isFilled) ?? table - 1;
  return { field, table, head: columns.slice(table + 1).find(isFilled) ?? table + 1 };
}

/** `tblColumns` as its cells hold it, heads left out. */
export function columnMapFromRows(rows: readonly (readonly CellInput[])[]): MappedColumn[] {
  const { field, table, head } = mapLayout(rows);
  return rows.map((row) => ({ field: String(row[field]), table: String(row[table]), head: String(row[head]) }));
}
