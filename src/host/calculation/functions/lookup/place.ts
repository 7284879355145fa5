import { parseR1C1Ref, toCol, translateFormulaToA1 } from '@borgar/fx';
import { lastColumn, lastRow } from '../../../book/model/Area';
import { cellAddress, quoteSheetName } from '../../../book/model/cellAddress';
import { CellError } from '../../../book/model/CellError';
import type { Scope } from '../../compile/Scope';
import { dereference, toCell } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { firstError } from '../../values/firstError';
import { Matrix } from '../../values/Matrix';
import { Reference } from '../../values/Reference';
import { toBoolean } from '../../values/toBoolean';
import { toNumber } from '../../values/toNumber';
import { toText } from '../../values/toText';
import type { Value } from '../../values/Value';
import { eager, scalar } from '../define';
import type { FunctionFamily } from '../FunctionDefinition';

function rowNumber([value]: readonly Value[], scope: Scope): Value {
  if (value === undefined) return scope.row + 1;
  if (!(value instanceof Reference)) return value instanceof CellError ? value : excelErrors.value;
  const { top, rows } = value.clipped();
  return rows === 1 ? top + 1 : Matrix.build(rows, 1, (row) => top + row + 1);
}

function columnNumber([value]: readonly Value[], scope: Scope): Value {
  if (value === undefined) return scope.column + 1;
  if (!(value instanceof Reference)) return value instanceof CellError ? value : excelErrors.value;
  const { left, columns } = value.clipped();
  return columns === 1 ? left + 1 : Matrix.build(1, columns, (_, column) => left + column + 1);
}

function size(value: Value, side: 'rows' | 'columns'): Value {
  if (value instanceof Reference || value instanceof Matrix) return value[side];
  return value instanceof CellError ? value : 1;
}

function offset([base, ...rest]: readonly Value[]): Value {
  if (!(base instanceof Reference)) return base instanceof CellError ? base : excelErrors.value;
  const defaults = [0, 0, base.rows, base.columns];
  const numbers = defaults.map((value, index) => (rest[index] === undefined ? value : toNumber(toCell(rest[index]))));
  const [rows, columns, height, width] = numbers;
  if (
    typeof rows !== 'number' ||
    typeof columns !== 'number' ||
    typeof height !== 'number' ||
    typeof width !== 'number'
  ) {
    return firstError(numbers) ?? excelErrors.value;
  }
  const top = base.top + Math.trunc(rows) + (height < 0 ? Math.trunc(height) + 1 : 0);
  const left = base.left + Math.trunc(columns) + (width < 0 ? Math.trunc(width) + 1 : 0);
  const bottom = top + Math.abs(Math.trunc(height)) - 1;
  const right = left + Math.abs(Math.trunc(width)) - 1;
  const outside = top < 0 || left < 0 || bottom > lastRow || right > lastColumn || bottom < top || right < left;
  return outside ? excelErrors.reference : new Reference(base.sheet, top, left, bottom, right);
}

/** A1 notation, names and structured references; R1C1 notation where the second argument is FALSE. */
function indirect([text, style]: readonly Value[], scope: Scope): Value {
  const written = toCell(text);
  if (written instanceof CellError) return written;
  const inR1C1 = style !== undefined && toBoolean(toCell(style)) === false;
  const formula = inR1C1 ? fromR1C1(toText(written), scope) : `=${toText(written)}`;
  if (formula === undefined) return excelErrors.reference;
  const value = scope.services.compile(formula, scope).run(scope);
  return value instanceof Reference ? value : excelErrors.reference;
}

function fromR1C1(text: string, { row, column }: Scope): string | undefined {
  const parsed = parseR1C1Ref(text);
  return parsed && 'range' in parsed ? translateFormulaToA1(`=${text}`, cellAddress(row, column)) : undefined;
}

/** `R1C1` notation of an address whose relative parts are distances, as ADDRESS writes it. */
function r1c1(row: number, column: number, kind: number): string {
  return `R${kind <= 2 ? String(row) : `[${String(row)}]`}C${kind === 1 || kind === 3 ? String(column) : `[${String(column)}]`}`;
}

export const place: FunctionFamily = {
  ROW: eager(0, 1, rowNumber),
  COLUMN: eager(0, 1, columnNumber),
  ROWS: eager(1, 1, ([value]) => size(value, 'rows')),
  COLUMNS: eager(1, 1, ([value]) => size(value, 'columns')),
  AREAS: eager(1, 1, ([value]) => (value instanceof Reference ? 1 : excelErrors.value)),
  OFFSET: eager(3, 5, offset, 'dynamic'),
  INDIRECT: eager(1, 2, indirect, 'dynamic'),
  HYPERLINK: eager(1, 2, ([address, shown = address]) => dereference(shown)),
  SINGLE: eager(1, 1, ([value]) => toCell(value)),
  ADDRESS: scalar(2, 5, ([row = null, column = null, kind = 1, a1 = true, sheet = '']) => {
    const numbers = [toNumber(row), toNumber(column), toNumber(kind)];
    const [rowNo, columnNo, absolute] = numbers;
    if (typeof rowNo !== 'number' || typeof columnNo !== 'number' || typeof absolute !== 'number') {
      return firstError(numbers) ?? excelErrors.value;
    }
    if (rowNo < 1 || columnNo < 1 || rowNo > lastRow + 1 || columnNo > lastColumn + 1) {
      return excelErrors.value;
    }
    const prefix = sheet === null || sheet === '' ? '' : `${quoteSheetName(toText(sheet))}!`;
    if (a1 === false || a1 === 0) return `${prefix}${r1c1(rowNo, columnNo, absolute)}`;
    const fixedColumn = absolute === 1 || absolute === 3 ? '$' : '';
    const fixedRow = absolute <= 2 ? '$' : '';
    return `${prefix}${fixedColumn}${toCol(columnNo - 1)}${fixedRow}${String(rowNo)}`;
  }),
};
