import { CellError, type ErrorCode } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { Areas } from '../../values/Areas';
import { excelErrors } from '../../values/excelErrors';
import { Lambda } from '../../values/Lambda';
import { Matrix } from '../../values/Matrix';
import { Reference } from '../../values/Reference';
import { dereference, toCell } from '../../values/dereference';
import { toNumber } from '../../values/toNumber';
import { eager, lazy, tolerant } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';

const errorNumbers: Partial<Record<ErrorCode, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#SPILL!': 9,
  '#CALC!': 14,
};

function is(test: (cell: CellValue) => boolean): FunctionDefinition {
  return tolerant(1, 1, ([cell = null]) => test(cell));
}

function parity(remainder: number): FunctionDefinition {
  return tolerant(1, 1, ([cell = null]) => {
    const number = typeof cell === 'boolean' ? excelErrors.value : toNumber(cell);
    return number instanceof CellError ? number : Math.abs(Math.trunc(number)) % 2 === remainder;
  });
}

/** A question about formulas rather than values, asked of each cell of a reference (`assumptions.formulaText`). */
function aboutFormula(answer: (formula: string | undefined) => CellValue): FunctionDefinition {
  return eager(1, 1, ([value]) => {
    if (value instanceof CellError) return value;
    if (!(value instanceof Reference)) return excelErrors.value;
    if (value.isSingle) return answer(value.sheet.formula(value.top, value.left));
    const { sheet, top, left, rows, columns } = value.clipped();
    return Matrix.build(rows, columns, (row, column) => answer(sheet.formula(top + row, left + column)));
  });
}

function typeNumber(cell: CellValue): number {
  if (cell instanceof CellError) return 16;
  if (typeof cell === 'string') return 2;
  return typeof cell === 'boolean' ? 4 : 1;
}

export const information: FunctionFamily = {
  ISNUMBER: is((cell) => typeof cell === 'number'),
  ISTEXT: is((cell) => typeof cell === 'string'),
  ISNONTEXT: is((cell) => typeof cell !== 'string'),
  ISBLANK: is((cell) => cell === null),
  ISLOGICAL: is((cell) => typeof cell === 'boolean'),
  ISERROR: is((cell) => cell instanceof CellError),
  ISERR: is((cell) => cell instanceof CellError && cell.code !== '#N/A'),
  ISNA: is((cell) => cell instanceof CellError && cell.code === '#N/A'),
  ISEVEN: parity(0),
  ISODD: parity(1),
  ISREF: eager(1, 1, ([value]) => value instanceof Reference || value instanceof Areas),
  ISOMITTED: eager(1, 1, ([value]) => value === undefined),
  ISFORMULA: aboutFormula((formula) => formula !== undefined),
  FORMULATEXT: aboutFormula((formula) => formula ?? excelErrors.notAvailable),
  NA: lazy(0, 0, () => excelErrors.notAvailable),
  N: tolerant(1, 1, ([cell = null]) =>
    cell instanceof CellError || typeof cell === 'number' ? cell : Number(cell === true),
  ),
  T: tolerant(1, 1, ([cell = null]) => (cell instanceof CellError || typeof cell === 'string' ? cell : '')),
  TYPE: eager(1, 1, ([value]) => {
    if (value instanceof Lambda) return 128;
    return dereference(value) instanceof Matrix ? 64 : typeNumber(toCell(value));
  }),
  'ERROR.TYPE': tolerant(1, 1, ([cell = null]) =>
    cell instanceof CellError ? (errorNumbers[cell.code] ?? excelErrors.notAvailable) : excelErrors.notAvailable,
  ),
  SHEET: eager(0, 1, ([value], scope) => {
    const { sheets } = scope.sheet.workbook;
    const named = typeof value === 'string' ? scope.sheet.workbook.sheet(value) : undefined;
    const sheet = value instanceof Reference ? value.sheet : value === undefined ? scope.sheet : named;
    return sheet ? sheets.indexOf(sheet) + 1 : excelErrors.notAvailable;
  }),
  SHEETS: lazy(0, 0, (_, scope) => scope.sheet.workbook.sheets.length),
};
