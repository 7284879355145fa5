import { lastColumn, lastRow } from '../../book/model/Area';
import { mergeAt } from './mergeAt';
import type { Cell } from '../../book/model/Cell';
import type { SheetShape } from './SheetShape';

/** A direction on the sheet. */
export interface Direction {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

function isSheetCell({ row, column }: Cell): boolean {
  return row >= 0 && column >= 0 && row <= lastRow && column <= lastColumn;
}

/** The next shown cell in a direction, past the merged cell that `from` lies in; `from` itself at the edge. */
export function step(from: Cell, { rows, columns }: Direction, shape: SheetShape): Cell {
  const merge = mergeAt(shape.merges, from);
  let next: Cell = {
    row: (merge && rows !== 0 ? (rows > 0 ? merge.bottom : merge.top) : from.row) + rows,
    column: (merge && columns !== 0 ? (columns > 0 ? merge.right : merge.left) : from.column) + columns,
  };
  while (isSheetCell(next) && shape.isHidden(next)) next = { row: next.row + rows, column: next.column + columns };
  return isSheetCell(next) ? next : from;
}
