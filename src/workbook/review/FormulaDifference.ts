import type { DataTableKey } from '../names';

/** A cell of a calculated column that does not hold its column's formula. */
export interface FormulaDifference {
  readonly table: DataTableKey;
  readonly sheet: string;
  /** The head of its column as it stands. */
  readonly head: string;
  /** One-based row of the sheet. */
  readonly row: number;
  /** Such as `T8`. */
  readonly address: string;
  readonly holds: 'nothing' | 'value' | 'formula';
  /** What it holds, as its formula or value, and the formula of its column. */
  readonly found: string;
  readonly formula: string;
}
