import { guardTable } from '../merge/guards';
import { tableNames } from '../names';
import { enteredCells, rowRange, type EnteredCell, type StandingRows } from './StandingRows';

/** Longer texts cannot be looked for, and some signs stand for others there. */
const longestSought = 255;
const sought = /^[^~*?\r\n]+$/;

/** Rows that were taken out, and what stood in them just before. */
export interface TakenRows {
  readonly from: StandingRows;
  readonly found: readonly Excel.Range[];
}

/**
 * Queues the removal of rows from the last to the first, which fails, as ItemNotFound, before anything is removed where the table is no longer
 * as it was; with `byText` also where the rows' texts are not found. A table keeps one row: where nothing else is left, the first
 * row's typed cells are emptied instead.
 */
export function queueRemoval(
  { workbook }: Excel.RequestContext,
  removals: readonly StandingRows[],
  byText: boolean,
): TakenRows[] {
  for (const removal of removals) guardRows(workbook, removal, byText);
  const taken = removals.map((from) => {
    const { worksheet } = workbook.tables.getItem(tableNames[from.table.key]);
    const found = from.rows.map(({ row }) => rowRange(worksheet, from.table, row));
    for (const cells of found) cells.load('values, formulas');
    return { from, found };
  });
  for (const removal of removals) removeRows(workbook, removal);
  return taken;
}

function guardRows(workbook: Excel.Workbook, { table, rows }: StandingRows, byText: boolean): void {
  guardTable(workbook, table);
  if (!byText) return;
  const { worksheet } = workbook.tables.getItem(tableNames[table.key]);
  for (const { row, cells } of rows) {
    const line = rowRange(worksheet, table, row);
    for (const { entered, isFormula } of cells) {
      if (typeof entered !== 'string' || isFormula || entered.length > longestSought || !sought.test(entered)) continue;
      line.find(entered, { completeMatch: true, matchCase: true });
    }
  }
}

function removeRows({ tables }: Excel.Workbook, { table, typed, rows }: StandingRows): void {
  const { rows: tableRows, worksheet } = tables.getItem(tableNames[table.key]);
  const keepsNone = rows.length === table.rows;
  const first = table.top + 1;
  for (const { row } of rows) {
    if (!keepsNone || row !== first) tableRows.getItemAt(row - first).delete();
    else for (const column of typed) worksheet.getCell(row, column).values = [['']];
  }
}

/** Had somebody typed into one of the rows meanwhile?  */
export function isEdited({ from, found }: TakenRows): boolean {
  return from.rows.some(({ cells: before }, index) => {
    const cells = found[index];
    return cells !== undefined && enteredCells(cells).some((cell, column) => !isSame(cell, before[column]));
  });
}

function isSame(cell: EnteredCell, before: EnteredCell | undefined): boolean {
  return cell.entered === before?.entered && cell.isFormula === before?.isFormula;
}
