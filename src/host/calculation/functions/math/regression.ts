import { CellError } from '../../../book/model/CellError';
import { toCell, toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { firstError } from '../../values/firstError';
import { Matrix } from '../../values/Matrix';
import { NotCalculated } from '../../values/NotCalculated';
import { toBoolean } from '../../values/toBoolean';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import type { FunctionFamily } from '../FunctionDefinition';
import { sum } from './aggregates';

interface Line {
  readonly slope: number;
  readonly start: number;
}

/** Numbers in their shape; anything else among them is #VALUE!. */
function block(value: Value): { readonly matrix: Matrix; readonly numbers: readonly number[] } | CellError {
  const matrix = toMatrix(value);
  const numbers = matrix.cells.filter((cell): cell is number => typeof cell === 'number');
  if (numbers.length < matrix.cells.length) return firstError(matrix.cells) ?? excelErrors.value;
  return { matrix, numbers };
}

/** 1, 2, 3 … in the shape of what they are counted for. */
function counted({ rows, columns }: Matrix): Matrix {
  return Matrix.build(rows, columns, (row, column) => row * columns + column + 1);
}

/** The line through points that lies nearest to them (least squares); through the origin where it has no start. */
function fitted(ys: readonly number[], xs: readonly number[], hasStart: boolean): Line | CellError {
  const [meanX, meanY] = hasStart ? [sum(xs) / xs.length, sum(ys) / ys.length] : [0, 0];
  const squares = sum(xs.map((x) => (x - meanX) ** 2));
  if (squares === 0) return excelErrors.number;
  const slope = sum(xs.map((x, index) => (x - meanX) * ((ys[index] ?? 0) - meanY))) / squares;
  return { slope, start: hasStart ? meanY - slope * meanX : 0 };
}

/** Fits a line for one variable. @throws NotCalculated where there are several. */
function fit(
  known: Value,
  given: Value,
  constant: Value,
  way: (y: number) => number,
): (Line & { xs: Matrix }) | CellError {
  const ys = block(known);
  if (ys instanceof CellError) return ys;
  const xs = block(given ?? counted(ys.matrix));
  if (xs instanceof CellError) return xs;
  if (xs.numbers.length > ys.numbers.length)
    throw new NotCalculated('a regression on several variables', excelErrors.value);
  if (xs.numbers.length < ys.numbers.length) return excelErrors.reference;
  const hasStart = constant === undefined ? true : toBoolean(toCell(constant));
  if (hasStart instanceof CellError) return hasStart;
  const transformed = ys.numbers.map(way);
  if (!transformed.every(Number.isFinite)) return excelErrors.number;
  const line = fitted(transformed, xs.numbers, hasStart);
  return line instanceof CellError ? line : { ...line, xs: xs.matrix };
}

function along(
  [known, given, wanted, constant]: readonly Value[],
  way: (y: number) => number,
  back: (y: number) => number,
): Value {
  const line = fit(known, given, constant, way);
  if (line instanceof CellError) return line;
  const places = wanted === undefined ? { matrix: line.xs } : block(wanted);
  if (places instanceof CellError) return places;
  const { matrix } = places;
  return Matrix.build(matrix.rows, matrix.columns, (row, column) =>
    back(line.start + line.slope * Number(matrix.at(row, column))),
  );
}

function coefficients([known, given, constant, statistics]: readonly Value[]): Value {
  const wantsMore = statistics === undefined ? false : toBoolean(toCell(statistics));
  if (wantsMore instanceof CellError) return wantsMore;
  if (wantsMore) throw new NotCalculated('LINEST with statistics', excelErrors.value);
  const line = fit(known, given, constant, (y) => y);
  return line instanceof CellError ? line : new Matrix(1, 2, [line.slope, line.start]);
}

const same = (y: number): number => y;

export const regression: FunctionFamily = {
  TREND: eager(1, 4, (values) => along(values, same, same)),
  GROWTH: eager(1, 4, (values) => along(values, (y) => (y > 0 ? Math.log(y) : NaN), Math.exp)),
  LINEST: eager(1, 4, coefficients),
};
