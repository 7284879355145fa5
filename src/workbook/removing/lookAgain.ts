import { answered } from '../answered';
import { tableNames, type DataTableKey } from '../names';
import { checkUnprotected } from '../plan/checkUnprotected';
import type { ReadTable } from '../readers/readTable';
import { Outdated } from '../untilSteady';
import { enteredCells, type EnteredCell, type StandingRows } from './StandingRows';

/** Some records (one-based rows of the sheet) of a table that was read. */
export interface RecordRows {
  readonly key: DataTableKey;
  readonly table: Pick<ReadTable<string>, 'records' | 'columns' | 'firstRow'>;
  /** How many rows the table should have by now. */
  readonly rowCount: number;
  readonly rows: readonly number[];
  /** Is a column with this head one that Generate made? */
  readonly isOurs: (head: string) => boolean;
}

/**
 * Looks at records again, this time at all that stands in their rows: one where somebody has typed into a column of their own is left out. One
 * batch. Throws `sheetProtected`, and Outdated where the records are not as they were read.
 */
export async function lookAgain(
  context: Excel.RequestContext,
  records: readonly RecordRows[],
): Promise<readonly StandingRows[]> {
  const loaded = records.map((each) => loadRows(context, each));
  const tables = records.map(({ key }) => tableNames[key]);
  await answered(checkUnprotected(context, tables));
  return loaded.map(standingRows);
}

interface LoadedRows {
  readonly records: RecordRows;
  readonly item: Excel.Table;
  readonly range: Excel.Range;
  readonly head: Excel.Range;
  /** From the last to the first; rows count from 1. */
  readonly lines: readonly { readonly row: number; readonly cells: Excel.Range }[];
}

function loadRows({ workbook }: Excel.RequestContext, records: RecordRows): LoadedRows {
  const item = workbook.tables.getItem(tableNames[records.key]);
  item.load('showTotals');
  const range = item.getRange();
  range.load('rowIndex, columnIndex, rowCount');
  const head = item.getHeaderRowRange();
  head.load('values');
  const rows = [...records.rows].sort((one, other) => other - one);
  const lines = rows.map((row) => {
    const cells = range.getRow(row - records.table.firstRow + 1);
    cells.load('values, formulas');
    return { row, cells };
  });
  return { records, item, range, head, lines };
}

function standingRows({ records, item, range, head, lines }: LoadedRows): StandingRows {
  const { key, table, isOurs } = records;
  const { rowIndex: top, columnIndex: left } = range;
  const rows = range.rowCount - (item.showTotals ? 2 : 1);
  if (top !== table.firstRow - 2 || rows !== records.rowCount) throw new Outdated(`${tableNames[key]} has moved`);
  for (const { row, cells } of lines) checkSame(table, row, left, cells.values[0] ?? []);
  const heads = (head.values[0] ?? []).map(String);
  const isNote = ({ entered, isFormula }: EnteredCell, column: number): boolean =>
    entered !== '' && !isFormula && !isOurs(heads[column] ?? '');
  const standing = lines.map(({ row, cells }) => ({ row: row - 1, cells: enteredCells(cells) }));
  return {
    table: { key, heads, top, left, rows, hasTotals: item.showTotals },
    typed: [...table.columns.values()],
    rows: standing.filter(({ cells }) => !cells.some(isNote)),
  };
}

function checkSame(
  { records, columns }: RecordRows['table'],
  row: number,
  left: number,
  cells: readonly unknown[],
): void {
  const record = records.find((each) => each.row === row)?.record;
  for (const [id, column] of columns) {
    const read = record?.[id];
    if (typeof read !== 'object' && read !== cells[column - left]) throw new Outdated(`row ${row} was edited`);
  }
}
