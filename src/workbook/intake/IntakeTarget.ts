import type { CellInput } from '../../kpi/record/Field';
import type { DataTableKey } from '../names';
import type { ReadTable } from '../readers/readTable';
import type { PresentTable } from '../state/PresentTable';

/** A table that rows are to be written into, as it was read. */
export interface IntakeTarget extends Pick<
  PresentTable,
  'key' | 'heads' | 'places' | 'top' | 'left' | 'rows' | 'hasTotals'
> {
  readonly sheetName: string;
  readonly records: ReadTable<string>['records'];
  /** So many rows at its end are blank, and are filled first. */
  readonly blankRows: number;
  /** Some of its rows are hidden, as by a filter. */
  readonly isFiltered: boolean;
}

/** Fields of a row and what Excel is given for them. */
export interface RowEntry {
  readonly values: ReadonlyMap<string, CellInput>;
  /** Number formats of fields that take numbers. */
  readonly formats: ReadonlyMap<string, string>;
}

/** Rows as they stood in the typed columns after they were written, by which they are found again. */
export interface WrittenRows {
  readonly key: DataTableKey;
  readonly ids: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A row that was written over: its typed cells before and after. */
export interface UpdatedRow {
  readonly key: DataTableKey;
  readonly ids: readonly string[];
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  /** The number formats before. */
  readonly formats: readonly string[];
}
