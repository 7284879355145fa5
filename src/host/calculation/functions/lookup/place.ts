import { parseR1C1Ref, toCol, translateFormulaToA1 } from '@borgar/fx';
import { lastColumn, lastRow } from '../../../book/model/Area';
import { cellName, quoteSheetName } from '../../../book/model/cellName';
import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import type { Scope } from '../../compile/Scope';
import { Areas } from '../../values/Areas';
import { dereference, severalAreas, toCell } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Matrix } from '../../values/Matrix';
import { NotCalculated } from '../../values/NotCalculated';
import { Reference } from '../../values/Reference';
import { toBoolean } from '../../values/toBoolean';
import { toNumbers } from '../../values/toNumber';
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

function areaCount(value: Value): Value {
  if (value instanceof Areas && value.kind === 'union') return value.parts.length;
  if (value instanceof Areas) throw severalAreas(value);
  if (value instanceof Reference) return 1;
  return value instanceof CellError ? value : excelErrors.value;
}

/** The one value of an argument. @throws NotCalculated where there are several, each of which would give a reference of its own. */
function oneOf(value: Value): CellValue {
  const read = dereference(value);
  if (!(read instanceof Matrix)) return read;
  if (read.cells.length > 1) throw new NotCalculated('an array of references', excelErrors.value);
  return read.at(0, 0);
}

function offset([base, rows, columns, height, width]: readonly Value[]): Value {
  if (!(base instanceof Reference)) return base instanceof CellError ? base : excelErrors.value;
  const given = (value: Value, otherwise: number): CellValue => (value === undefined ? otherwise : oneOf(value));
  const numbers = toNumbers([given(rows, 0), given(columns, 0), given(height, base.rows), given(width, base.columns)]);
  return numbers instanceof CellError ? numbers : movedReference(base, numbers);
}

/** A negative height or width reaches upwards or to the left. */
function movedReference(
  base: Reference,
  [rows, columns, height, width]: readonly [number, number, number, number],
): Value {
  const top = base.top + Math.trunc(rows) + (height < 0 ? Math.trunc(height) + 1 : 0);
  const left = base.left + Math.trunc(columns) + (width < 0 ? Math.trunc(width) + 1 : 0);
  const bottom = top + Math.abs(Math.trunc(height)) - 1;
  const right = left + Math.abs(Math.trunc(width)) - 1;
  const outside = top < 0 || left < 0 || bottom > lastRow || right > lastColumn || bottom < top || right < left;
  return outside ? excelErrors.reference : new Reference(base.sheet, top, left, bottom, right);
}

/** A1 notation, names and structured references; R1C1 notation where the second argument is FALSE. */
function indirect([text, style]: readonly Value[], scope: Scope): Value {
  const written = oneOf(text);
  if (written instanceof CellError) return written;
  const inR1C1 = style !== undefined && toBoolean(oneOf(style)) === false;
  const formula = inR1C1 ? fromR1C1(toText(written), scope) : `=${toText(written)}`;
  if (formula === undefined) return excelErrors.reference;
  const value = scope.services.compile(formula, scope).run(scope);
  return value instanceof Reference ? value : excelErrors.reference;
}

function fromR1C1(text: string, { row, column }: Scope): string | undefined {
  const parsed = parseR1C1Ref(text);
  return parsed && 'range' in parsed ? translateFormulaToA1(`=${text}`, cellName(row, column)) : undefined;
}

/** `R1C1` notation of an address whose relative parts are distances, as ADDRESS writes it. */
function r1c1(row: number, column: number, kind: number): string {
  return `R${kind <= 2 ? String(row) : `[${String(row)}]`}C${kind === 1 || kind === 3 ? String(column) : `[${String(column)}]`}`;
}

/** `$B2` and the like: 1 fixes both parts, 2 the row, 3 the column. */
function a1(row: number, column: number, kind: number): string {
  const fixedColumn = kind === 1 || kind === 3 ? '$' : '';
  const fixedRow = kind <= 2 ? '$' : '';
  return `${fixedColumn}${toCol(column - 1)}${fixedRow}${String(row)}`;
}

function address([row = null, column = null, kind = 1, inA1 = true, sheet = null]: readonly CellValue[]): CellValue {
  const numbers = toNumbers([row, column, kind]);
  if (numbers instanceof CellError) return numbers;
  const [rowNo, columnNo, absolute] = numbers;
  if (!isOnSheet(rowNo, columnNo)) return excelErrors.value;
  return `${sheetPrefix(sheet)}${isOff(inA1) ? r1c1(rowNo, columnNo, absolute) : a1(rowNo, columnNo, absolute)}`;
}

/** Both from 1. */
function isOnSheet(row: number, column: number): boolean {
  return row >= 1 && column >= 1 && row <= lastRow + 1 && column <= lastColumn + 1;
}

function isOff(cell: CellValue): boolean {
  return cell === false || cell === 0;
}

function sheetPrefix(sheet: CellValue): string {
  return sheet === null || sheet instanceof CellError || sheet === '' ? '' : `${quoteSheetName(toText(sheet))}!`;
}

export const place: FunctionFamily = {
  ROW: eager(0, 1, rowNumber),
  COLUMN: eager(0, 1, columnNumber),
  ROWS: eager(1, 1, ([value]) => size(value, 'rows')),
  COLUMNS: eager(1, 1, ([value]) => size(value, 'columns')),
  AREAS: eager(1, 1, ([value]) => areaCount(value)),
  OFFSET: eager(3, 5, offset, 'dynamic'),
  INDIRECT: eager(1, 2, indirect, 'dynamic'),
  HYPERLINK: eager(1, 2, ([address, shown = address]) => dereference(shown)),
  SINGLE: eager(1, 1, ([value]) => toCell(value)),
  ADDRESS: scalar(2, 5, address),
};
