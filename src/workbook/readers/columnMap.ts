import type { CellInput } from '../../kpi/record/Field';

/** A row of `tblColumns`: which field the column with this present head holds. */
export interface MappedColumn {
  readonly field: string;
  readonly table: string;
  /** An error text such as #REF! where the column is gone. */
  readonly head: string;
}

/** `tblColumns` as its cells hold it, heads left out. */
export function columnMapFromRows(rows: readonly (readonly CellInput[])[]): MappedColumn[] {
  return rows.map(([field, table, head]) => ({ field: String(field), table: String(table), head: String(head) }));
}
