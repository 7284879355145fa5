import type { CellInput, Field } from '../../kpi/record/Field';
import { ExcelProblem } from '../../words/ExcelProblem';
import type { MappedColumn } from './columnMap';
import { everyLanguage } from '../../words/index';
import { tableNames, type DataTableKey } from '../names';
import { findColumns, type WantedColumn } from './findColumns';
import { recordsFromRows, type SheetRecord } from './recordsFromRows';

/** A table whose cells and place have been loaded. */
interface LoadedTable {
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

/** The records of a loaded table. A field that nobody needs may have no column. Throws `columnLost` where another has none. */
export function tableRecords<Id extends string>(
  table: DataTableKey,
  loaded: LoadedTable,
  fields: readonly Field<Id>[],
  map: readonly MappedColumn[],
): ReadTable<Id> {
  const [heads = [], ...below] = cellsOf(loaded.range);
  const rows = loaded.table.showTotals ? below.slice(0, -1) : below;
  const [, ...types] = loaded.range.valueTypes;
  const wanted = wantedFields(table, fields);
  const columns = findColumns(tableNames[table], wanted, heads.map(String), map);
  const needed = new Set(fields.filter(({ required }) => required !== false).map(({ id }) => id));
  const lost = wanted.find(({ id }) => needed.has(id) && !columns.has(id));
  if (lost) throw new ExcelProblem('columnLost', `${tableNames[table]}: ${lost.heads.join(' / ')}`);
  return {
    sheetName: loaded.sheet.name,
    records: recordsOf(rows, types, fields, columns, loaded.range.rowIndex + 2),
    firstRow: loaded.range.rowIndex + 2,
    rowCount: rows.length,
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

/** The records of rows below the heads; columns count from the first cell of a row, `firstRow` is the one-based row of the sheet. */
export function recordsOf<Id extends string>(
  rows: readonly (readonly CellInput[])[],
  types: readonly (readonly unknown[])[],
  fields: readonly Field<Id>[],
  columns: ReadonlyMap<Id, number>,
  firstRow: number,
): SheetRecord<Id>[] {
  const ids = fields.map(({ id }) => id);
  return recordsFromRows(rows, ids, columns, firstRow, begunRows(types, fields, columns));
}

/** The cells, errors told apart from texts. */
export function cellsOf({ values, valueTypes }: Pick<Excel.Range, 'values' | 'valueTypes'>): CellInput[][] {
  return values.map((row, index) =>
    row.map((value: CellInput, column) =>
      isOfType(valueTypes[index]?.[column], 'Error') ? { shown: String(value) } : value,
    ),
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
