import type { CellValue } from '../../book/model/CellValue';
import { excelErrors } from './excelErrors';
import { Matrix } from './Matrix';

/**
 * Applies a function of single values to matrices cell by cell: one row or column is repeated to the size of the
 * others, cells missing in a smaller matrix give #N/A. Without a matrix it is a plain call.
 */
export function lift(
  operands: readonly (CellValue | Matrix)[],
  apply: (cells: CellValue[]) => CellValue,
): CellValue | Matrix {
  let rows = 1;
  let columns = 1;
  let hasMatrix = false;
  const plain: CellValue[] = [];
  for (const operand of operands) {
    if (operand instanceof Matrix) {
      hasMatrix = true;
      rows = Math.max(rows, operand.rows);
      columns = Math.max(columns, operand.columns);
    } else {
      plain.push(operand);
    }
  }
  if (!hasMatrix) return apply(plain);
  return Matrix.build(rows, columns, (row, column) => {
    const cells: CellValue[] = [];
    for (const operand of operands) {
      if (!(operand instanceof Matrix)) {
        cells.push(operand);
        continue;
      }
      const ownRow = operand.rows === 1 ? 0 : row;
      const ownColumn = operand.columns === 1 ? 0 : column;
      if (ownRow >= operand.rows || ownColumn >= operand.columns) return excelErrors.notAvailable;
      cells.push(operand.at(ownRow, ownColumn));
    }
    return apply(cells);
  });
}
