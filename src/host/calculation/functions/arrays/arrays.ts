import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { compareValues } from '../../values/compareValues';
import { toCell, toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { firstError } from '../../values/firstError';
import { Matrix } from '../../values/Matrix';
import { toBoolean } from '../../values/toBoolean';
import { toNumber, toNumbers } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import { equalityKey } from '../criteria/EqualityIndex';
import type { FunctionFamily } from '../FunctionDefinition';

const truth = (value: Value): boolean => value !== undefined && toBoolean(toCell(value)) === true;

/** A matrix of the chosen rows; none at all is #CALC!, Excel's empty array. */
function ofRows(rows: readonly (readonly CellValue[])[]): Value {
  return rows.length === 0 ? excelErrors.calculation : Matrix.fromRows(rows);
}

/** Works on rows; `byColumn` turns the matrix before and after. */
function turned(matrix: Matrix, byColumn: boolean, work: (rows: CellValue[][]) => Value): Value {
  const result = work((byColumn ? matrix.transpose() : matrix).toRows());
  return byColumn && result instanceof Matrix ? result.transpose() : result;
}

function truths({ cells }: Matrix): boolean[] | CellError {
  const found: boolean[] = [];
  for (const cell of cells) {
    const truth = toBoolean(cell);
    if (truth instanceof CellError) return truth;
    found.push(truth);
  }
  return found;
}

function filter([source, include, otherwise]: readonly Value[]): Value {
  const error = firstError([source, include]);
  if (error) return error;
  const [matrix, mask] = [toMatrix(source), toMatrix(include)];
  const byColumn = mask.rows === 1 && mask.columns === matrix.columns && mask.columns > 1;
  if (!byColumn && (mask.columns !== 1 || mask.rows !== matrix.rows)) return excelErrors.value;
  const keeps = truths(mask);
  if (keeps instanceof CellError) return keeps;
  if (!keeps.includes(true) && otherwise !== undefined) return otherwise;
  return turned(matrix, byColumn, (rows) => ofRows(rows.filter((_, index) => keeps[index])));
}

function unique([source, byColumn, once]: readonly Value[]): Value {
  if (source instanceof CellError) return source;
  return turned(toMatrix(source), truth(byColumn), (rows) => {
    const groups = new Map<string, { row: CellValue[]; count: number }>();
    for (const row of rows) {
      const key = JSON.stringify(row.map(equalityKey));
      const group = groups.get(key);
      if (group) group.count += 1;
      else groups.set(key, { row, count: 1 });
    }
    const kept = [...groups.values()].filter((group) => !truth(once) || group.count === 1);
    return ofRows(kept.map((group) => group.row));
  });
}

/** Errors come last, blanks after them whatever the direction. */
function order(one: CellValue, other: CellValue, direction: number): number {
  const weight = (cell: CellValue): number => (cell === null ? 2 : cell instanceof CellError ? 1 : 0);
  if (weight(one) !== weight(other)) return weight(one) - weight(other);
  if (one instanceof CellError || other instanceof CellError) return 0;
  return direction * compareValues(one, other);
}

function sort([source, index, direction, byColumn]: readonly Value[]): Value {
  if (source instanceof CellError) return source;
  const keys = index === undefined ? [1] : toMatrix(index).cells.map(toNumber);
  const directions = direction === undefined ? [1] : toMatrix(direction).cells.map(toNumber);
  return turned(toMatrix(source), truth(byColumn), (rows) => {
    const columns = rows[0]?.length ?? 0;
    if (keys.some((key) => typeof key !== 'number' || key < 1 || key > columns)) return excelErrors.value;
    const sorted = [...rows].sort((one, other) => {
      for (const [place, key] of keys.entries()) {
        const column = Number(key) - 1;
        const sign = Number(directions[place] ?? directions[0] ?? 1);
        const found = order(one[column] ?? null, other[column] ?? null, sign);
        if (found !== 0) return found;
      }
      return 0;
    });
    return ofRows(sorted);
  });
}

function sortBy([source, ...pairs]: readonly Value[]): Value {
  if (source instanceof CellError) return source;
  const matrix = toMatrix(source);
  const keys: { cells: readonly CellValue[]; direction: number }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const direction = pairs[index + 1] === undefined ? 1 : toNumber(toCell(pairs[index + 1]));
    if (typeof direction !== 'number') return direction;
    keys.push({ cells: toMatrix(pairs[index]).cells, direction });
  }
  const byColumn = keys[0]?.cells.length === matrix.columns && matrix.rows !== matrix.columns && matrix.columns > 1;
  return turned(matrix, byColumn, (rows) => {
    if (keys.some((key) => key.cells.length !== rows.length)) return excelErrors.value;
    const places = [...rows.keys()].sort((one, other) => {
      for (const { cells, direction } of keys) {
        const found = order(cells[one] ?? null, cells[other] ?? null, direction);
        if (found !== 0) return found;
      }
      return 0;
    });
    return ofRows(places.map((place) => rows[place] ?? []));
  });
}

function sequence([rows, columns, start, step]: readonly Value[]): Value {
  const given = (value: Value): CellValue => (value === undefined ? 1 : toCell(value));
  const numbers = toNumbers([given(rows), given(columns), given(start), given(step)]);
  if (numbers instanceof CellError) return numbers;
  const [height, width] = [Math.trunc(numbers[0]), Math.trunc(numbers[1])];
  if (height < 1 || width < 1) return excelErrors.calculation;
  return Matrix.build(height, width, (row, column) => numbers[2] + (row * width + column) * numbers[3]);
}

export const arrays: FunctionFamily = {
  FILTER: eager(2, 3, filter),
  UNIQUE: eager(1, 3, unique),
  SORT: eager(1, 4, sort),
  SORTBY: eager(2, 255, sortBy),
  SEQUENCE: eager(1, 4, sequence),
  TRANSPOSE: eager(1, 1, ([value]) => (value instanceof CellError ? value : toMatrix(value).transpose())),
};
