import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { callLambda } from '../../compile/callLambda';
import type { Scope } from '../../compile/Scope';
import { dereference, toCell, toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Lambda } from '../../values/Lambda';
import { lift } from '../../values/lift';
import { Matrix } from '../../values/Matrix';
import { toNumber } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';

type Call = (...args: Value[]) => Value;

/** A function whose last argument is a lambda; without one it is #VALUE!. */
function withLambda(
  least: number,
  most: number,
  evaluate: (values: readonly Value[], call: Call) => Value,
): FunctionDefinition {
  return eager(least, most, (values, scope: Scope) => {
    const lambda = values[values.length - 1];
    if (!(lambda instanceof Lambda)) return lambda instanceof CellError ? lambda : excelErrors.value;
    return evaluate(values.slice(0, -1), (...args) => callLambda(lambda, args, scope));
  });
}

/** The one cell a lambda gave; an array within an array is #CALC!. */
function single(value: Value): CellValue {
  const read = dereference(value);
  if (!(read instanceof Matrix)) return read ?? 0;
  return read.cells.length === 1 ? toCell(read) : excelErrors.calculation;
}

function scan([start, source]: readonly Value[], call: Call): Value {
  const matrix = toMatrix(source);
  let running: Value = start;
  const cells = matrix.cells.map((cell) => {
    running = call(running, cell);
    return single(running);
  });
  return new Matrix(matrix.rows, matrix.columns, cells);
}

export const lambdas: FunctionFamily = {
  MAP: withLambda(2, 255, (values, call) => lift(values.map(dereference), (cells) => single(call(...cells)))),
  REDUCE: withLambda(2, 3, ([start, source], call) =>
    toMatrix(source).cells.reduce<Value>((running, cell) => call(running, cell), start),
  ),
  SCAN: withLambda(2, 3, scan),
  BYROW: withLambda(2, 2, ([source], call) => {
    const matrix = toMatrix(source);
    return Matrix.build(matrix.rows, 1, (row) => single(call(new Matrix(1, matrix.columns, matrix.row(row)))));
  }),
  BYCOL: withLambda(2, 2, ([source], call) => {
    const matrix = toMatrix(source);
    return Matrix.build(1, matrix.columns, (_, column) =>
      single(call(new Matrix(matrix.rows, 1, matrix.column(column)))),
    );
  }),
  MAKEARRAY: withLambda(3, 3, ([rows, columns], call) => {
    const [height, width] = [toNumber(toCell(rows)), toNumber(toCell(columns))];
    if (typeof height !== 'number' || typeof width !== 'number' || height < 1 || width < 1) return excelErrors.value;
    return Matrix.build(Math.trunc(height), Math.trunc(width), (row, column) => single(call(row + 1, column + 1)));
  }),
};
