import type { DataTableKey } from '../names';

export type ColumnValidation =
  /** `source` is a name; `strict` refuses other entries, `warn` asks first, `open` allows them. */
  | { readonly kind: 'list'; readonly source: string; readonly others: 'refused' | 'asked' | 'allowed' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number' };

/** One column of a table that a person sees. */
export interface ColumnSpec {
  /** The field's id, or the id of a calculated column. */
  readonly id: string;
  readonly head: string;
  /** In characters of the standard font. */
  readonly width: number;
  /** With its `=`; absent for a typed column. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  /** Numbers may be typed, percentages among them. */
  readonly takesNumber?: boolean;
  /** A step of the calculation: quiet, on one line, in the collapsed group at the table's right end. */
  readonly step?: boolean;
  readonly validation?: ColumnValidation;
  /** Shown by Excel when a cell of the column is selected. */
  readonly prompt?: string;
}

/** A table as far as drawing depends on it. */
export interface ColumnTable {
  readonly name: string;
  /** The steps come last. */
  readonly columns: readonly ColumnSpec[];
}

/** A table that people fill. */
export interface TableSpec extends ColumnTable {
  readonly key: DataTableKey;
}

/** The calculated columns of a table as a person reads them: what is shown, then the steps behind it. */
export function stepColumn(id: string, head: string, formula: string): ColumnSpec {
  return { id, head, width: 12, step: true, formula };
}
