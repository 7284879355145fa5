import type { CellValue } from '../../book/model/CellValue';
import { Areas } from '../values/Areas';
import { dereference } from '../values/dereference';
import { Matrix } from '../values/Matrix';
import { Reference } from '../values/Reference';
import type { Value } from '../values/Value';

/** Calls `visit` for each value, row by row; `typed` tells an argument written in the formula from a cell or array element. */
export function eachCell(values: readonly Value[], visit: (cell: CellValue, typed: boolean) => void): void {
  for (const value of values) {
    if (value instanceof Areas) {
      eachCell(value.parts, visit);
      continue;
    }
    if (value instanceof Reference && value.columns === 1) {
      eachInColumn(value, visit);
      continue;
    }
    const read = value instanceof Reference ? value.toMatrix() : dereference(value);
    if (read instanceof Matrix) for (const cell of read.cells) visit(cell, false);
    else visit(read, true);
  }
}

/** Without a copy of the column: most ranges are one column, and long. */
function eachInColumn({ sheet, left, top, bottom }: Reference, visit: (cell: CellValue, typed: boolean) => void): void {
  const cells = sheet.columnValues(left);
  const last = Math.min(bottom, (cells?.length ?? 0) - 1);
  for (let row = top; row <= last; row++) visit(cells?.[row] ?? null, false);
}
