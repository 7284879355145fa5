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
    return new Reference(
      block.sheet,
      inRow ? block.top + inRow - 1 : block.top,
      inColumn ? block.left + inColumn - 1 : block.left,
      inRow ? block.top + inRow - 1 : block.bottom,
      inColumn ? block.left + inColumn - 1 : block.right,
    );
  }
  if (inRow && inColumn) return block.at(inRow - 1, inColumn - 1);
  if (inRow) return new Matrix(1, block.columns, block.row(inRow - 1));
  return inColumn ? new Matrix(block.rows, 1, block.column(inColumn - 1)) : block;
}
