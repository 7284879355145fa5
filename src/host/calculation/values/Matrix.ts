import type { CellValue } from '../../book/model/CellValue';
import { excelErrors } from './excelErrors';
import { NotCalculated } from './NotCalculated';

/** Larger arrays would take all memory; Excel refuses them, too, at a size that depends on the computer. */
const mostCells = 2 ** 24;

/** A block of values, row after row; at least one row and one column. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly CellValue[],
  ) {}

  static fromRows(rows: readonly (readonly CellValue[])[]): Matrix {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const cells = rows.flatMap((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
    return new Matrix(rows.length, columns, cells);
  }

  /** @throws NotCalculated where it would have more cells than there is room for. */
  static build(rows: number, columns: number, cell: (row: number, column: number) => CellValue): Matrix {
    if (rows * columns > mostCells) throw new NotCalculated('an array of so many cells', excelErrors.value);
    const cells: CellValue[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) cells.push(cell(row, column));
    }
    return new Matrix(rows, columns, cells);
  }

  at(row: number, column: number): CellValue {
    return this.cells[row * this.columns + column] ?? null;
  }

  row(row: number): CellValue[] {
    return this.cells.slice(row * this.columns, (row + 1) * this.columns);
  }

  column(column: number): CellValue[] {
    return Array.from({ length: this.rows }, (_, row) => this.at(row, column));
  }

  toRows(): CellValue[][] {
    return Array.from({ length: this.rows }, (_, row) => this.row(row));
  }

  transpose(): Matrix {
    return Matrix.build(this.columns, this.rows, (row, column) => this.at(column, row));
  }
}
