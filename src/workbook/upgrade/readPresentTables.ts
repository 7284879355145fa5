import type { CellInput } from '../../kpi/record/Field';
import type { WorkbookWords } from '../../words/workbookWords';
import { givenHeads } from '../columns/tableHeads';
import { tableSpecs } from '../columns/tableSpecs';
import type { TableSpec } from '../columns/TableSpec';
import { tableNames } from '../names';
import { columnMapFromRows, type MappedColumn } from '../readers/columnMap';
import { findColumns } from '../readers/findColumns';
import type { PresentTable } from './PresentTable';

interface PresentTables {
  readonly tables: readonly PresentTable[];
  /** The rows of `tblColumns`; undefined where that table is gone. */
  readonly map: readonly MappedColumn[] | undefined;
}

/** Reads the heads of the three tables and finds our columns by `tblColumns` or by their heads in any language. */
export async function readPresentTables(
  context: Excel.RequestContext,
  everyLanguage: readonly WorkbookWords[],
): Promise<PresentTables> {
  const { workbook } = context;
  const [first] = everyLanguage;
  const loaded = (first ? tableSpecs(first) : []).map((spec) => {
    const table = workbook.tables.getItem(spec.name);
    const head = table.getHeaderRowRange();
    head.load('values, rowIndex, columnIndex');
    const body = table.getDataBodyRange();
    body.load('rowCount');
    return { spec, table, head, body };
  });
  const mapTable = workbook.tables.getItemOrNullObject(tableNames.columns);
  mapTable.load('name');
  await context.sync();
  const map = mapTable.isNullObject ? undefined : await readColumnMap(context);
  const tables = loaded.map(({ spec, table, head, body }) => {
    const heads = (head.values[0] ?? []).map(String);
    return {
      ...{ key: spec.key, table, heads, places: placesOf(spec, heads, map ?? [], everyLanguage) },
      ...{ top: head.rowIndex, left: head.columnIndex, rows: body.rowCount },
    };
  });
  return { tables, map };
}

async function readColumnMap(context: Excel.RequestContext): Promise<MappedColumn[]> {
  const cells = context.workbook.tables.getItem(tableNames.columns).getDataBodyRange();
  cells.load('values');
  await context.sync();
  return columnMapFromRows(cells.values as CellInput[][]);
}

/**
 * A column that `tblColumns` gives to one field is not another's, whatever head it bears; and a calculated column that it does not know is
 * somebody else's.
 */
function placesOf(
  { key, name, columns }: TableSpec,
  heads: readonly string[],
  map: readonly MappedColumn[],
  everyLanguage: readonly WorkbookWords[],
): ReadonlyMap<string, number> {
  const wanted = columns.map(({ id }) => ({ id, heads: everyLanguage.map((each) => givenHeads(each)(key, id)) }));
  const known = wanted.map(({ id }) => ({ id, heads: [] }));
  const mapped = findColumns(name, known, heads, map);
  const taken = new Set(mapped.values());
  const byHead = new Set(columns.filter(({ formula }) => map.length === 0 || !formula).map(({ id }) => id));
  const found = [...findColumns(name, wanted, heads, map)];
  return new Map(found.filter(([id, place]) => mapped.has(id) || (byHead.has(id) && !taken.has(place))));
}
