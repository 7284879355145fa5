import type { CellInput, Field } from '../../kpi/record/Field';
import { ExcelProblem } from '../../words/ExcelProblem';
import type { MappedColumn } from './columnMap';
import { everyLanguage } from '../../words/index';
import { tableNames, type DataTableKey } from '../names';
import { findColumns, type WantedColumn } from './findColumns';
import { recordsFromRows, type SheetRecord } from './recordsFromRows';

/** Kinds of values (Excel.RangeValueType) that no field takes. */
const notRead: ReadonlySet<string> = new Set(['Error', 'Boolean']);

/** A table whose cells and place have been loaded. */
interface LoadedTable {
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
}

/** Queues the load of a table's cells. */
export function loadTable(context: Excel.RequestContext, name: string): LoadedTable {
  const range = context.workbook.tables.getItem(name).getRange();
  range.load('values, valueTypes, rowIndex, columnIndex');
  const sheet = context.workbook.tables.getItem(name).worksheet;
  sheet.load('name');
  return { range, sheet };
}

/** The records of a loaded table. Throws `columnLost` where a required field has no column. */
export function tableRecords<Id extends string>(
  table: DataTableKey,
  loaded: LoadedTable,
  fields: readonly Field<Id>[],
  map: readonly MappedColumn[],
): ReadTable<Id> {
  const [heads = [], ...rows] = cellsOf(loaded.range);
  const wanted = wantedFields(table, fields);
  const columns = findColumns(tableNames[table], wanted, heads.map(String), map);
  const lost = wanted.find(({ id }) => !columns.has(id));
  if (lost) throw new ExcelProblem('columnLost', `${tableNames[table]}: ${lost.heads.join(' / ')}`);
  const ids = fields.map(({ id }) => id);
  return {
    sheetName: loaded.sheet.name,
    records: recordsFromRows(rows, ids, columns, loaded.range.rowIndex + 2),
    firstRow: loaded.range.rowIndex + 2,
    rowCount: rows.length,
    columns: new Map([...columns].map(([id, column]) => [id, loaded.range.columnIndex + column])),
  };
}

/** The cells as people read them: an error or a TRUE is neither text nor number, so nothing is filled in there yet. */
function cellsOf({ values, valueTypes }: Excel.Range): CellInput[][] {
  return values.map((row, index) =>
    row.map((value: CellInput, column) => (notRead.has(String(valueTypes[index]?.[column])) ? '' : value)),
  );
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
