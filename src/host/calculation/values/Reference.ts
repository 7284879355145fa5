import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import { Matrix } from './Matrix';

/** Cells that a formula refers to, not yet read; zero-based, both ends inside. */
export class Reference implements Area {
  constructor(
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.right - this.left + 1;
  }

  get isSingle(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }

  /** Whole columns and rows are cut to the part of the sheet that holds anything (at least one cell stays). */
  clipped(): Reference {
    if (this.bottom < lastRow && this.right < lastColumn) return this;
    const extent = this.sheet.extent();
    const bottom = this.bottom < lastRow ? this.bottom : Math.max(this.top, extent.rows - 1);
    const right = this.right < lastColumn ? this.right : Math.max(this.left, extent.columns - 1);
    return new Reference(this.sheet, this.top, this.left, bottom, right);
  }

  /** The value of the cell at an offset from the top left. */
  at(row: number, column: number): CellValue {
    return this.sheet.value(this.top + row, this.left + column);
  }

  /** The one cell's value, or all values as a matrix. */
  read(): CellValue | Matrix {
    return this.isSingle ? this.sheet.value(this.top, this.left) : this.toMatrix();
  }

  toMatrix(): Matrix {
    const { sheet, top, left, rows, columns } = this.clipped();
    if (columns === 1) {
      const values = sheet.columnValues(left);
      return new Matrix(
        rows,
        1,
        Array.from({ length: rows }, (_, row) => values?.[top + row] ?? null),
      );
    }
    return Matrix.build(rows, columns, (row, column) => sheet.value(top + row, left + column));
  }

  cell(row: number, column: number): Reference {
    return new Reference(this.sheet, this.top + row, this.left + column, this.top + row, this.left + column);
  }
}
