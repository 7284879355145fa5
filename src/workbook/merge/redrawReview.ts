import { areaAddress } from '../drawing/cellAddress';
import { drawReviewSheet, reviewBottom, reviewHeads, reviewWidth } from '../sheets/drawReviewSheet';
import { reviewRows } from '../sheets/reviewRows';
import type { CellBlock } from '../state/WorkbookState';
import type { WorkbookWords } from '../../words/workbookWords';
import type { MergeDrawing } from './MergeDrawing';

const [tableColumn, purposeColumn] = [1, 2];

/** A row of the list where it stands now: zero-based row of the block, and the cells that it should hold. */
interface PlacedRow {
  readonly row: number;
  readonly wanted: readonly (string | number)[];
}

/**
 * Queues Formula review anew. Where the list stands as it was drawn, wherever somebody moved its rows and columns, only rows that lost what they refer to are
 * written again; else our block is drawn anew, and what stands below it moves down.
 */
export function redrawReview({ state, specs, words }: MergeDrawing, sheet: Excel.Worksheet): void {
  const all = Object.values(specs);
  const cells = state.cells.get('review');
  const columns = cells && headColumns(cells, reviewHeads(words));
  const rows = cells && columns && placedRows(cells, columns, reviewRows(all, words));
  if (rows) return rewriteRows(sheet, cells, columns, rows);
  makeRoom(sheet, cells && lastOwnRow(cells, words), reviewBottom(all, words));
  drawReviewSheet(sheet, all, words);
}

/** Where each head stands (from 0, in the block); undefined where one is missing. */
function headColumns({ values }: CellBlock, heads: readonly string[]): readonly number[] | undefined {
  const row = values.find((each) => heads.every((head) => each.includes(head)));
  return row && heads.map((head) => row.indexOf(head));
}

/** The rows of the list, known by table and purpose; undefined where one is missing. */
function placedRows(
  { values }: CellBlock,
  columns: readonly number[],
  wanted: readonly (readonly (string | number)[])[],
): readonly PlacedRow[] | undefined {
  const rows = wanted.map((each): PlacedRow => {
    const isIt = (column: number, row: readonly unknown[]): boolean => row[columns[column] ?? -1] === each[column];
    return { row: values.findIndex((row) => isIt(tableColumn, row) && isIt(purposeColumn, row)), wanted: each };
  });
  return rows.every(({ row }) => row >= 0) ? rows : undefined;
}

function rewriteRows(
  sheet: Excel.Worksheet,
  { top, left, formulas }: CellBlock,
  columns: readonly number[],
  rows: readonly PlacedRow[],
): void {
  for (const { row, wanted } of rows) {
    const present = formulas[row] ?? [];
    if (!present.some((cell) => String(cell).includes('#REF!'))) continue;
    wanted.forEach((cell, index) => {
      const column = columns[index] ?? 0;
      const isThere = String(present[column]) === String(cell).replace(/^'/, '');
      if (!isThere) sheet.getCell(top + row, left + column).formulas = [[cell]];
    });
  }
}

/** Zero-based row of the sheet of the last of our rows: of the list, which names a table, or of the functions, which have a meaning. */
function lastOwnRow({ top, values }: CellBlock, { sheets, functionMeanings }: WorkbookWords): number {
  const tables = new Set<unknown>([sheets.departments, sheets.targets, sheets.kpis]);
  const isOwn = ([first, second]: readonly unknown[]): boolean =>
    tables.has(second) || (typeof first === 'string' && first in functionMeanings);
  return top + values.reduce((last, row, index) => (isOwn(row) ? index : last), 0);
}

/** Clears our block and moves what stands below it out of the new one's way, by whole rows. */
function makeRoom(sheet: Excel.Worksheet, last: number | undefined, bottom: number): void {
  const own = last ?? bottom;
  const missing = bottom - own;
  if (missing > 0) sheet.getRange(`${own + 2}:${own + 1 + missing}`).insert(Excel.InsertShiftDirection.down);
  sheet.getRange(areaAddress(0, 0, Math.max(own, bottom), reviewWidth - 1)).clear();
}
