import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { toCell, toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Matrix } from '../../values/Matrix';
import { toNumber } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { highest } from '../../../book/model/lists/highest';

const missing = excelErrors.notAvailable;

function stackRows(values: readonly Value[]): Matrix {
  const matrices = values.map(toMatrix);
  const columns = highest(
    matrices.map((matrix) => matrix.columns),
    0,
  );
  const rows = matrices.flatMap((matrix) =>
    matrix
      .toRows()
      .map((row) =>
        Array.from({ length: columns }, (_, index) => (index < row.length ? (row[index] ?? null) : missing)),
      ),
  );
  return Matrix.fromRows(rows);
}

/** TAKE and DROP: a count from the front, below 0 from the back, undefined for all. */
function slice<T>(items: readonly T[], count: number | undefined, takes: boolean): T[] {
  if (count === undefined) return [...items];
  if (takes) return count >= 0 ? items.slice(0, count) : items.slice(count);
  return count >= 0 ? items.slice(count) : items.slice(0, count);
}

function takeOrDrop(takes: boolean): FunctionDefinition {
  return eager(2, 3, ([source, rows, columns]) => {
    const counts = [rows, columns].map((count) => (count === undefined ? undefined : toNumber(toCell(count))));
    const [rowCount, columnCount] = counts;
    if (rowCount instanceof CellError) return rowCount;
    if (columnCount instanceof CellError) return columnCount;
    const kept = slice(toMatrix(source).toRows(), rowCount, takes).map((row) => slice(row, columnCount, takes));
    return kept.length === 0 || kept[0]?.length === 0 ? excelErrors.calculation : Matrix.fromRows(kept);
  });
}

/** CHOOSEROWS and CHOOSECOLS: numbers from 1, below 0 from the back. */
function choose(byColumn: boolean): FunctionDefinition {
  return eager(2, 255, ([source, ...numbers]) => {
    const matrix = byColumn ? toMatrix(source).transpose() : toMatrix(source);
    const rows: CellValue[][] = [];
    for (const cell of numbers.flatMap((each) => toMatrix(each).cells)) {
      const number = toNumber(cell);
      if (number instanceof CellError) return number;
      const place = number < 0 ? matrix.rows + number : number - 1;
      if (number === 0 || place < 0 || place >= matrix.rows) return excelErrors.value;
      rows.push(matrix.row(Math.trunc(place)));
    }
    const chosen = Matrix.fromRows(rows);
    return byColumn ? chosen.transpose() : chosen;
  });
}

/** TOCOL and TOROW; `skip` 1 leaves out blanks, 2 errors, 3 both. */
function line(upright: boolean): FunctionDefinition {
  return eager(1, 3, ([source, skip, byColumn]) => {
    const matrix = toCell(byColumn) === true ? toMatrix(source).transpose() : toMatrix(source);
    const skips = Number(toCell(skip));
    const cells = matrix.cells.filter(
      (cell) => !(cell === null && (skips & 1) === 1) && !(cell instanceof CellError && (skips & 2) === 2),
    );
    if (cells.length === 0) return excelErrors.calculation;
    return upright ? new Matrix(cells.length, 1, cells) : new Matrix(1, cells.length, cells);
  });
}

function wrap(upright: boolean): FunctionDefinition {
  return eager(2, 3, ([source, count, padding]) => {
    const { cells } = toMatrix(source);
    const width = toNumber(toCell(count));
    if (typeof width !== 'number' || width < 1) return width instanceof CellError ? width : excelErrors.number;
    const filler = padding === undefined ? missing : toCell(padding);
    const wrapped = Matrix.build(Math.ceil(cells.length / width), width, (row, column) => {
      const place = row * width + column;
      return place < cells.length ? (cells[place] ?? null) : filler;
    });
    return upright ? wrapped : wrapped.transpose();
  });
}

export const shaping: FunctionFamily = {
  VSTACK: eager(1, 254, stackRows),
  HSTACK: eager(1, 254, (values) => stackRows(values.map((value) => toMatrix(value).transpose())).transpose()),
  TAKE: takeOrDrop(true),
  DROP: takeOrDrop(false),
  CHOOSEROWS: choose(false),
  CHOOSECOLS: choose(true),
  TOCOL: line(true),
  TOROW: line(false),
  WRAPROWS: wrap(true),
  WRAPCOLS: wrap(false),
  EXPAND: eager(2, 4, ([source, rows, columns, padding]) => {
    const matrix = toMatrix(source);
    const height = rows === undefined ? matrix.rows : toNumber(toCell(rows));
    const width = columns === undefined ? matrix.columns : toNumber(toCell(columns));
    if (typeof height !== 'number' || typeof width !== 'number') return excelErrors.value;
    if (height < matrix.rows || width < matrix.columns) return excelErrors.value;
    const filler = padding === undefined ? missing : toCell(padding);
    return Matrix.build(height, width, (row, column) =>
      row < matrix.rows && column < matrix.columns ? matrix.at(row, column) : filler,
    );
  }),
};
