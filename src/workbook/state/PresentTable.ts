import type { DataTableKey } from '../names';

/** A table's heads, and where it stands. */
export interface StandingTable {
  readonly key: DataTableKey;
  readonly heads: readonly string[];
  /** Zero-based row and column of the first head. */
  readonly top: number;
  readonly left: number;
  /** Between the heads and the totals. */
  readonly rows: number;
  readonly hasTotals: boolean;
}

/** A table of ours as it stands in the workbook. */
export interface PresentTable extends StandingTable {
  readonly sheetId: string;
  /** Where each of our columns stands (from 0, in the table), by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** Formulas and values of its first rows, by which broken formulas are seen. */
  readonly firstRows: readonly (readonly unknown[])[];
  /** How many rules of plain Excel touch each column that should have some; by its id. */
  readonly rules: ReadonlyMap<string, number>;
  /** Ids of the columns whose cells have no drop-down or other validation at all. */
  readonly unvalidated: ReadonlySet<string>;
  /** Ids of the steps that are folded away or hidden. */
  readonly hidden: ReadonlySet<string>;
  /** The departments that are listed; of the other tables nothing. */
  readonly departments: readonly string[];
}
