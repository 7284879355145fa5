import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { WorkbookError } from '../../book/model/WorkbookError';
import { columnCount, fitsSheet, rowCount, type SheetArea } from '../ranges/SheetArea';
import type { CopySource } from './CopySource';

/** Where each cell of the target comes from. */
export interface CopyPlan {
  readonly source: CopySource;
  readonly sheet: Sheet;
  /** All cells that are filled. */
  readonly area: Area;
  readonly transpose: boolean;
  /** Whether blank cells of the source leave theirs as they are. */
  readonly skipBlanks: boolean;
}

/** Excel's own limit of one request. */
const mostCells = 5_000_000;

/** The source fills its own size from the target's first cell on, and is repeated along an axis of which the target is a multiple (`assumptions.copyRepeats`). */
export function copyPlan(source: CopySource, target: SheetArea, transpose: boolean, skipBlanks: boolean): CopyPlan {
  const [height, width] = transpose
    ? [source.columns.length, source.rows.length]
    : [source.rows.length, source.columns.length];
  const { sheet } = target;
  const { top, left, bottom, right } = target.area;
  // Whole rows and columns take the source once.
  const rows = bottom - top === lastRow ? height : repeated(rowCount(target), height);
  const columns = right - left === lastColumn ? width : repeated(columnCount(target), width);
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!fitsSheet(area)) throw new WorkbookError('InvalidArgument', 'The copy would reach beyond the sheet.');
  if (rows * columns > mostCells) throw new WorkbookError('InvalidArgument', 'The range is too large to be written.');
  return { source, sheet, area, transpose, skipBlanks };
}

function repeated(wanted: number, own: number): number {
  return wanted % own === 0 ? wanted : own;
}

/** Calls `visit` with each cell of the target, row by row, and the one it is copied from. */
export function eachCopy(
  plan: CopyPlan,
  visit: (row: number, column: number, fromRow: number, fromColumn: number) => void,
): void {
  const { rows, columns, sheet } = plan.source;
  const { top, left, bottom, right } = plan.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [down, across] = plan.transpose ? [column - left, row - top] : [row - top, column - left];
      const fromRow = rows[down % rows.length] ?? 0;
      const fromColumn = columns[across % columns.length] ?? 0;
      const isBlank =
        plan.skipBlanks &&
        sheet.value(fromRow, fromColumn) === null &&
        sheet.formula(fromRow, fromColumn) === undefined;
      if (!isBlank) visit(row, column, fromRow, fromColumn);
    }
  }
}
