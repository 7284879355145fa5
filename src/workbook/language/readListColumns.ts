import { fieldsOf } from '../columns/tableHeads';
import type { OpenTable } from '../state/readOpenTables';
import type { ListColumn } from './LanguageState';

/** So many rows of every column stay far below the 5 MB that one answer may carry. */
const rowsAtOnce = 5000;

interface FoundColumn extends Pick<ListColumn, 'table' | 'id' | 'list' | 'place'> {
  readonly present: OpenTable;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
}

/** The columns in which words of lists are typed; a batch for each 5,000 rows of the longest table. */
export async function readListColumns(
  context: Excel.RequestContext,
  tables: readonly OpenTable[],
): Promise<readonly ListColumn[]> {
  const columns = tables.flatMap(listColumns);
  const longest = Math.max(0, ...columns.map(({ present }) => present.rows));
  for (let start = 0; start < longest; start += rowsAtOnce) {
    await readRows(
      context,
      columns.filter(({ present }) => present.rows > start),
      start,
    );
  }
  return columns;
}

async function readRows(context: Excel.RequestContext, columns: readonly FoundColumn[], start: number): Promise<void> {
  const parts = columns.map((column) => ({ column, range: loadRows(column, start) }));
  await context.sync();
  for (const { column, range } of parts) {
    for (const row of range.values) column.values.push(row);
    for (const row of range.formulas) column.formulas.push(row);
  }
}

function listColumns(present: OpenTable): FoundColumn[] {
  return fieldsOf[present.key].flatMap(({ id, list }) => {
    const place = present.places.get(id);
    if (list === undefined || place === undefined) return [];
    return [{ present, table: present.key, id, list, place, values: [], formulas: [] }];
  });
}

function loadRows({ present, place }: FoundColumn, start: number): Excel.Range {
  const height = Math.min(rowsAtOnce, present.rows - start);
  const range = present.table
    .getDataBodyRange()
    .getCell(start, place)
    .getResizedRange(height - 1, 0);
  range.load('values, formulas');
  return range;
}
