import type { CellInput } from '../../kpi/record/Field';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import {
  decorateReviewSheet,
  drawReviewSheet,
  reviewBottom,
  reviewHeadRow,
  reviewHeads,
  reviewWidth,
} from '../sheets/drawReviewSheet';
import { reviewRows } from '../sheets/reviewRows';
import type { CellBlock } from '../state/WorkbookState';
import type { WorkbookWords } from '../../words/workbookWords';
import type { MergeDrawing } from './MergeDrawing';
import { reviewParts, typedCells, type ReviewParts } from './reviewParts';

const [tableColumn, purposeColumn] = [1, 2];

/** Zero-based row and column. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A row of the list where it stands now: zero-based row of the block, and the cells that it should hold. */
interface PlacedRow {
  readonly row: number;
  readonly wanted: readonly (string | number)[];
}

/**
 * Queues Formula review anew. Where the list stands as it was drawn, wherever somebody moved its rows and columns, only rows that lost what they refer to are
 * written again; else our block is drawn anew, what stands below it moves down, and what somebody typed in it comes beside its row or below.
 */
export function redrawReview({ state, specs, words, looksApart }: MergeDrawing, sheet: Excel.Worksheet): void {
  const all = Object.values(specs);
  const cells = state.cells.get('review');
  const columns = cells && headColumns(cells, reviewHeads(words));
  const rows = cells && columns && placedRows(cells, columns, reviewRows(all, words));
  if (rows) return rewriteRows(sheet, cells, columns, rows);
  if (cells) makeRoom(sheet, cells, all, words);
  drawReviewSheet(sheet, all, words);
  if (looksApart) return;
  for (const { kind, queue } of decorateReviewSheet(sheet, all, words)) if (kind === 'rules') queue();
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

/** Clears our block, whose last row may come lower than it was, and brings what somebody typed in it out of the way. */
function makeRoom(sheet: Excel.Worksheet, cells: CellBlock, specs: readonly TableSpec[], words: WorkbookWords): void {
  const { top, left } = cells;
  const parts = reviewParts(cells, words);
  const own = top + parts.last;
  const end = Math.max(own, reviewBottom(specs, words));
  const typed = typedCells(cells, parts, own);
  const placed = newPlaces(cells, parts, typed, specs, words);
  const below = [...new Set(typed.filter((each) => !placed.has(each)).map(({ row }) => row))];
  const missing = end - own + (below.length > 0 ? below.length + 1 : 0);
  if (missing > 0) sheet.getRange(`${own + 2}:${own + 1 + missing}`).insert(Excel.InsertShiftDirection.down);
  for (const each of typed) {
    const place = placed.get(each) ?? { row: end + 2 + below.indexOf(each.row), column: left + each.column };
    copyTyped(sheet, cells, each, place);
  }
  clearBeside(sheet, cells, parts);
  sheet.getRange(areaAddress(0, 0, end, reviewWidth - 1)).clear();
}

/** Where texts go that stand in the row of the heads or of a column that is listed again: right of everything, each column of somebody's own in one. */
function newPlaces(
  { left, values }: CellBlock,
  { headRow, listed }: ReviewParts,
  typed: readonly Cell[],
  specs: readonly TableSpec[],
  words: WorkbookWords,
): ReadonlyMap<Cell, Cell> {
  const keys = specs.flatMap(({ key, columns }) =>
    columns.filter(({ formula }) => formula).map(({ head }) => `${words.sheets[key]} ${head}`),
  );
  const rowOf = (row: number): number => {
    const about = listed.get(row);
    return row === headRow ? 0 : about ? keys.indexOf(`${about.table} ${about.head}`) + 1 || -1 : -1;
  };
  const beside = typed.filter(({ row }) => rowOf(row) >= 0);
  const columns = [...new Set(beside.map(({ column }) => column))].sort((one, other) => one - other);
  const free = Math.max(reviewWidth, left + Math.max(...values.map((row) => row.length)));
  return new Map(
    beside.map((each) => [
      each,
      { row: reviewHeadRow - 1 + rowOf(each.row), column: free + columns.indexOf(each.column) },
    ]),
  );
}

function copyTyped(sheet: Excel.Worksheet, { top, left, formulas }: CellBlock, from: Cell, to: Cell): void {
  const cell = formulas[from.row]?.[from.column] as CellInput;
  const isFormula = typeof cell === 'string' && cell.startsWith('=');
  const place = sheet.getCell(to.row, to.column);
  place.copyFrom(cellAddress(top + from.row, left + from.column), Excel.RangeCopyType.formats);
  place.formulas = [[isFormula ? cell : typedText(cell)]];
}

/** Our cells that a column of somebody's own has pushed out of the columns that we draw. */
function clearBeside(sheet: Excel.Worksheet, { top, left, values }: CellBlock, { headRow, isOurs }: ReviewParts): void {
  values.forEach((row, index) =>
    row.forEach((_, column) => {
      if (index < headRow || left + column < reviewWidth || !isOurs(index, column)) return;
      sheet.getCell(top + index, left + column).clear();
    }),
  );
}
