import type { WorkbookWords } from '../../words/workbookWords';
import { tableNames } from '../names';
import { readDetails, type TableCells } from './readDetails';
import { readLists } from './readLists';

/** A table of ours as it stands in the workbook, with the table itself. */
export interface OpenTable extends Pick<TableCells, 'key' | 'heads' | 'places' | 'top' | 'left' | 'rows'> {
  readonly table: Excel.Table;
}

/** The tables that people fill, those of them that are there, in two batches. */
export async function readOpenTables(
  context: Excel.RequestContext,
  everyLanguage: readonly WorkbookWords[],
): Promise<OpenTable[]> {
  const { present } = await readDetails(context, await readLists(context), everyLanguage);
  return openTables(context, present);
}

/** The tables of a workbook that has been read. */
export function openTables(
  { workbook }: Excel.RequestContext,
  present: ReadonlyMap<string, Omit<OpenTable, 'table'>>,
): OpenTable[] {
  return [...present.values()].map(({ key, heads, places, top, left, rows }) => ({
    ...{ key, heads, places, top, left, rows },
    table: workbook.tables.getItem(tableNames[key]),
  }));
}
