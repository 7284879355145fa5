import type { DataTableKey } from '../names';

/** A table of ours as it stands in the workbook. */
export interface PresentTable {
  readonly key: DataTableKey;
  readonly table: Excel.Table;
  readonly heads: readonly string[];
  /** Where each of our columns stands (from 0, in the table), by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** Zero-based row and column of the first head. */
  readonly top: number;
  readonly left: number;
  /** Below the heads. */
  readonly rows: number;
}
