import { checkWritable } from '../cells/checkWritable';
import { refuseProtected } from '../cells/refuseProtected';
import { formulaMover } from '../../formulas/moving/formulaMover';
import { cellArea, contains, overlaps, type Area } from '../model/Area';
import type { CellStyle } from '../model/CellStyle';
import type { CellValue } from '../model/CellValue';
import { Sheet, type Hyperlink } from '../model/Sheet';
import { WorkbookError } from '../model/WorkbookError';
import { compareForSorting, type SortOrder } from './compareForSorting';

export interface SortKey extends SortOrder {
  /** Of the sheet, zero-based. */
  readonly column: number;
}

/** What moves with a row when it is sorted; rules, drop-downs and heights stay where they are. */
interface Moved {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle | undefined;
  readonly link: Hyperlink | undefined;
}

/**
 * Sorts the rows of an area by the values of columns, the first key first; rows that are alike keep their order, hidden rows stay
 * where they are. Relative references of moved formulas read on as copied ones do (`assumptions.sortedFormulas`).
 */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  refuseProtected(sheet, 'allowSort');
  checkWritable(sheet, area);
  if (sheet.commentsAreFixed && sheet.comments.some(({ row, column }) => contains(area, cellArea(row, column)))) {
    throw new WorkbookError('InvalidOperation', 'Comments that only their file can hold do not move.');
  }
  if ([...sheet.merges, ...sheet.spills.values()].some((each) => overlaps(each, area))) {
    throw new WorkbookError('InvalidOperation', 'Merged cells and spilled results cannot be sorted.');
  }
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const sorted = [...rows].sort((one, other) => {
    for (const { column, ...order } of keys) {
      const compared = compareForSorting(sheet.value(one, column), sheet.value(other, column), order);
      if (compared !== 0) return compared;
    }
    return 0;
  });
  const moves = sorted.map((from, index) => ({ from, to: rows[index] ?? from })).filter(({ from, to }) => from !== to);
  for (let column = area.left; column <= area.right; column++) {
    const moved = moves.map(({ from, to }) => contentOf(sheet, from, to, column));
    moves.forEach(({ to }, index) => {
      const content = moved[index];
      if (content) put(sheet, to, column, content);
    });
  }
  const places = new Map(moves.map(({ from, to }) => [from, to]));
  for (const comment of sheet.comments) {
    const isInside = comment.column >= area.left && comment.column <= area.right;
    comment.row = (isInside ? places.get(comment.row) : undefined) ?? comment.row;
  }
  sheet.workbook.cellsChanged(sheet, area);
}

function contentOf(sheet: Sheet, from: number, to: number, column: number): Moved {
  const key = Sheet.key(from, column);
  const formula = sheet.formula(from, column);
  return {
    value: sheet.value(from, column),
    formula: formula && formulaMover(formula, { row: from, column })({ row: to, column }),
    style: sheet.styledCells().get(key),
    link: sheet.hyperlinks.get(key),
  };
}

function put(sheet: Sheet, row: number, column: number, { value, formula, style, link }: Moved): void {
  sheet.storeFormula(row, column, formula);
  sheet.storeValue(row, column, value);
  if (style) sheet.setStyle(row, column, style);
  else sheet.clearStyle(row, column);
  const key = Sheet.key(row, column);
  if (link) sheet.hyperlinks.set(key, link);
  else sheet.hyperlinks.delete(key);
}
