import { excelErrors } from '../../values/excelErrors';
import { Matrix } from '../../values/Matrix';
import { Reference } from '../../values/Reference';
import type { Value } from '../../values/Value';

/** Row and column (from 1) of a block, 0 for all of them; a reference stays one. Outside it is #REF!. */
export function pick(block: Reference | Matrix, row: number, column: number): Value {
  const [inRow, inColumn] = [Math.trunc(row), Math.trunc(column)];
  if (inRow < 0 || inColumn < 0) return excelErrors.value;
  if (inRow > block.rows || inColumn > block.columns) return excelErrors.reference;
  if (block instanceof Reference) {
    const [top, bottom] = span(block.top, block.bottom, inRow);
    const [left, right] = span(block.left, block.right, inColumn);
    return new Reference(block.sheet, top, left, bottom, right);
  }
  if (inRow && inColumn) return block.at(inRow - 1, inColumn - 1);
  if (inRow) return new Matrix(1, block.columns, block.row(inRow - 1));
  return inColumn ? new Matrix(block.rows, 1, block.column(inColumn - 1)) : block;
}

/** The line at a place (from 1), or all of them at 0. */
function span(first: number, last: number, place: number): readonly [number, number] {
  return place === 0 ? [first, last] : [first + place - 1, first + place - 1];
}
