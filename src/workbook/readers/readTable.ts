import type { CellInput, Field } from '../../kpi/record/Field';
import { ExcelProblem } from '../../words/ExcelProblem';
import { wordKey } from '../../kpi/record/wordKey';
import { fieldsOf } from '../columns/tableHeads';
import type { MappedColumn } from './columnMap';
import { everyLanguage } from '../../words/index';
import { tableNames, type DataTableKey } from '../names';
import { passingErrors } from '../passingErrors';
import { findColumns, type WantedColumn } from './findColumns';
import { recordsFromRows, type SheetRecord } from './recordsFromRows';

/** A table whose cells and place have been loaded. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** What a table of ours holds, and where. */
export interface ReadTable<Id extends string> {
  readonly sheetName: string;
  readonly records: readonly SheetRecord<Id>[];
  /** Zero-based column of the sheet of each field. */
  readonly columns: ReadonlyMap<Id, number>;
  /** One-based row of the sheet of the first row below the heads, and how many there are. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Fields that rows need and that have no column any more, with the heads that Generate gives them. */
  readonly lost: readonly WantedColumn<Id>[];
  readonly place: TablePlace;
}

/** Where a table lies and what its heads say, by which a later look knows that it is as it was. Rows and columns are zero-based. */
export interface TablePlace {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly heads: readonly string[];
  readonly showTotals: boolean;
}

/** Queues the load of a table's cells. */
export function loadTable(context: Excel.RequestContext, name: string): LoadedTable {
  const table = context.workbook.tables.getItem(name);
  table.load('showTotals');
  const range = table.getRange();
  range.load('values, valueTypes, rowIndex, columnIndex');
  const sheet = context.workbook.tables.getItem(name).worksheet;
  sheet.load('id, name');
  return { table, range, sheet };
}

/** A table that is gone, as one without rows. */
export function noTable<Id extends string>(): ReadTable<Id> {
  const place = { sheetId: '', top: 0, left: 0, heads: [], showTotals: false };
  return { sheetName: '', records: [], columns: new Map(), firstRow: 1, rowCount: 0, lost: [], place };
}

/** A calculated column that shows errors, or that is gone. */
interface FailedColumn {
  readonly table: DataTableKey;
  readonly field: string;
  /** Which rows below the heads (from 0) show an error; undefined where the column is gone. */
  readonly rows?: readonly number[];
}

/** The columns of `tblColumns` that are gone from a table, and the calculated ones of them that show errors. */
export function failedColumns(
  key: DataTableKey,
  { range: { values, valueTypes } }: LoadedTable,
  map: readonly MappedColumn[],
): FailedColumn[] {
  const heads = (values[0] ?? []).map((head: unknown) => wordKey(String(head)));
  const typed = new Set<string>(fieldsOf[key].map(({ id }) => id));
  return map
    .filter(({ table }) => table.toLowerCase() === tableNames[key].toLowerCase())
    .flatMap(({ field, head }): FailedColumn[] => {
      const column = heads.indexOf(wordKey(head));
      if (column < 0) return [{ table: key, field }];
      const rows = typed.has(field) ? [] : rowsWithErrors({ values, valueTypes }, [column]);
      return rows.length === 0 ? [] : [{ table: key, field, rows }];
    });
}

/** Which rows below the heads (from 0) show an error outside of some columns of the sheet (zero-based). */
export function rowsInError(
  { range: { values, valueTypes, columnIndex } }: LoadedTable,
  besides: ReadonlySet<number>,
): readonly number[] {
  const columns = (valueTypes[0] ?? [])
    .map((_, column) => column)
    .filter((column) => !besides.has(columnIndex + column));
  return rowsWithErrors({ values, valueTypes }, columns);
}

/** Cells, and the kind of each as Excel tells it. */
interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** Cells whose function has not answered yet are no errors. */
function rowsWithErrors({ values, valueTypes }: Cells, columns: readonly number[]): number[] {
  const [, ...rows] = valueTypes;
  const isError = (row: number, column: number): boolean =>
    isOfType(rows[row]?.[column], 'Error') && !passingErrors.has(values[row + 1]?.[column]);
  return rows.flatMap((_, row) => (columns.some((column) => isError(row, column)) ? [row] : []));
}

/** Throws `columnLost` where a field that rows need has no column. */
export function checkColumns<Id extends string>(table: DataTableKey, { lost: [first] }: ReadTable<Id>): void {
  if (first) throw new ExcelProblem('columnLost', `${tableNames[table]}: ${first.heads.join(' / ')}`);
}

/** The records of a loaded table, a step for each row; a field without a column is blank in all of them. */
export function* tableRecords<Id extends string>(
  table: DataTableKey,
  loaded: LoadedTable,
  fields: readonly Field<Id>[],
  map: readonly MappedColumn[],
): Generator<void, ReadTable<Id>> {
  const { values, valueTypes } = loaded.range;
  const heads = rowOf({ values, valueTypes }, 0);
  const rowCount = Math.max(values.length - 1 - Number(loaded.table.showTotals), 0);
  const below = { values: values.slice(1, rowCount + 1), valueTypes: valueTypes.slice(1, rowCount + 1) };
  const wanted = wantedFields(table, fields);
  const columns = findColumns(tableNames[table], wanted, heads.map(String), map);
  const needed = new Set(fields.filter(({ required }) => required !== false).map(({ id }) => id));
  const lost = wanted.filter(({ id }) => needed.has(id) && !columns.has(id));
  return {
    sheetName: loaded.sheet.name,
    records: yield* recordsOf(below, fields, columns, loaded.range.rowIndex + 2),
    firstRow: loaded.range.rowIndex + 2,
    rowCount,
    lost,
    columns: new Map([...columns].map(([id, column]) => [id, loaded.range.columnIndex + column])),
    place: {
      sheetId: loaded.sheet.id,
      top: loaded.range.rowIndex,
      left: loaded.range.columnIndex,
      heads: heads.map(String),
      showTotals: loaded.table.showTotals,
    },
  };
}

/**
 * The records of rows below the heads, a step for each; columns count from the first cell of a row, `firstRow` is the one-based row of the
 * sheet.
 */
export function* recordsOf<Id extends string>(
  cells: Cells,
  fields: readonly Field<Id>[],
  columns: ReadonlyMap<Id, number>,
  firstRow: number,
): Generator<void, SheetRecord<Id>[]> {
  const ids = fields.map(({ id }) => id);
  return yield* recordsFromRows(rowsOf(cells), ids, columns, firstRow, begunRows(cells.valueTypes, fields, columns));
}

/** Each row when its turn comes. */
function* rowsOf(cells: Cells): Generator<CellInput[], void> {
  for (let row = 0; row < cells.values.length; row += 1) yield rowOf(cells, row);
}

/** The cells of a row, errors told apart from texts. */
function rowOf({ values, valueTypes }: Cells, row: number): CellInput[] {
  const cells = (values[row] ?? []) as readonly CellInput[];
  return cells.map((value, column) =>
    isOfType(valueTypes[row]?.[column], 'Error') ? { shown: String(value) } : value,
  );
}

/**
 * Says of each row (from 0) whether it is begun, by the sheet's own rule: something stands in a required field, as COUNTA counts, an
 * error or a formula's empty text too.
 */
function begunRows<Id extends string>(
  types: readonly (readonly unknown[])[],
  fields: readonly Field<Id>[],
  columns: ReadonlyMap<Id, number>,
): (row: number) => boolean {
  const needed = fields.flatMap(({ id, required }) => (required === true ? (columns.get(id) ?? []) : []));
  return (row) => needed.some((column) => !isOfType(types[row]?.[column], 'Empty'));
}

/** Kinds of values are texts such as `Error` (Excel.RangeValueType). */
function isOfType(type: unknown, wanted: 'Empty' | 'Error'): boolean {
  return String(type) === wanted;
}

/** The fields of a table with the heads that they have in any language. */
export function wantedFields<Id extends string>(table: DataTableKey, fields: readonly Field<Id>[]): WantedColumn<Id>[] {
  return fields.map(({ id }) => ({
    id,
    heads: everyLanguage.flatMap(({ fields: { [table]: words } }) => {
      const said: Readonly<Record<string, { readonly head: string }>> = words;
      return said[id]?.head ?? [];
    }),
  }));
}
