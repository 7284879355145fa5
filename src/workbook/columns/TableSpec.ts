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
  /** A helper column: quiet and on one line. */
  readonly helper?: boolean;
  readonly validation?: ColumnValidation;
  /** Shown by Excel when a cell of the column is selected. */
  readonly prompt?: string;
}

export interface TableSpec {
  readonly key: DataTableKey;
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
}
