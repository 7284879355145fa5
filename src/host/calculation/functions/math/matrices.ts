import { CellError } from '../../../book/model/CellError';
import { toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Matrix } from '../../values/Matrix';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import { toNumber } from '../../values/toNumber';
import type { FunctionFamily } from '../FunctionDefinition';

/** Rows of numbers; blanks, texts and unequal sides are #VALUE!. */
function square(value: Value): number[][] | CellError {
  const { rows, columns, cells } = toMatrix(value);
  const error = cells.find((cell) => cell instanceof CellError);
  if (error) return error;
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (rows !== columns || numbers.length !== cells.length) return excelErrors.value;
  return Array.from({ length: rows }, (_, row) => numbers.slice(row * columns, (row + 1) * columns));
}

/** Gauss-Jordan elimination with the largest pivot of each column, in place; gives the determinant. */
function eliminate(rows: number[][]): number {
  let determinant = 1;
  for (let step = 0; step < rows.length; step++) {
    const best = largestPivot(rows, step);
    const pivotRow = rows[best] ?? [];
    const pivot = pivotRow[step] ?? 0;
    if (Math.abs(pivot) < 1e-14) return 0;
    if (best !== step) rows[best] = rows[step] ?? [];
    determinant *= best === step ? pivot : -pivot;
    const scaled = pivotRow.map((number) => number / pivot);
    rows[step] = scaled;
    clearColumn(rows, step, scaled);
  }
  return determinant;
}

/** The row from the step on with the largest number in the step's column. */
function largestPivot(rows: readonly (readonly number[])[], step: number): number {
  let best = step;
  for (let row = step + 1; row < rows.length; row++) {
    if (Math.abs(rows[row]?.[step] ?? 0) > Math.abs(rows[best]?.[step] ?? 0)) best = row;
  }
  return best;
}

/** Takes the pivot's row from all others, so that its column is 0 there. */
function clearColumn(rows: number[][], step: number, scaled: readonly number[]): void {
  for (const [row, numbers] of rows.entries()) {
    const factor = numbers[step] ?? 0;
    if (row !== step) rows[row] = numbers.map((number, column) => number - factor * (scaled[column] ?? 0));
  }
}

function inverse([value]: readonly Value[]): Value {
  const rows = square(value);
  if (rows instanceof CellError) return rows;
  const size = rows.length;
  const extended = rows.map((row, index) => [
    ...row,
    ...Array.from({ length: size }, (_, column) => Number(column === index)),
  ]);
  if (eliminate(extended) === 0) return excelErrors.number;
  return Matrix.fromRows(extended.map((row) => row.slice(size)));
}

export const matrices: FunctionFamily = {
  MDETERM: eager(1, 1, ([value]) => {
    const rows = square(value);
    return rows instanceof CellError ? rows : eliminate(rows);
  }),
  MINVERSE: eager(1, 1, inverse),
  MUNIT: eager(1, 1, ([value]) => {
    const size = toNumber(toMatrix(value).at(0, 0));
    if (size instanceof CellError) return size;
    const whole = Math.trunc(size);
    return whole < 1 ? excelErrors.value : Matrix.build(whole, whole, (row, column) => Number(row === column));
  }),
};
