import { format } from 'numfmt';
import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { textToNumber, toNumber } from '../../values/toNumber';
import { longestText, toText } from '../../values/toText';
import type { Value } from '../../values/Value';
import { eager, scalar, tolerant } from '../define';
import { eachCell } from '../eachCell';
import type { FunctionFamily } from '../FunctionDefinition';

function formatted(value: number | string, pattern: string): CellValue {
  try {
    return pattern === '' ? '' : format(pattern, value, { nbsp: false, throws: true });
  } catch {
    return excelErrors.value;
  }
}

function fixed(number: number, decimals: number, grouped: boolean): string {
  const factor = 10 ** Math.max(0, -decimals);
  const rounded = decimals < 0 ? Math.round(number / factor) * factor : number;
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return format(`${grouped ? '#,##0' : '0'}${places}`, rounded, { nbsp: false });
}

function concatenate(values: readonly Value[]): Value {
  let joined = '';
  let error: CellError | undefined;
  eachCell(values, (cell) => {
    if (cell instanceof CellError) error ??= cell;
    else joined += toText(cell);
  });
  return error ?? (joined.length > longestText ? excelErrors.value : joined);
}

function textJoin([delimiter, skip, ...values]: readonly Value[]): Value {
  const delimiters = toMatrix(delimiter).cells;
  const skips = toMatrix(skip).at(0, 0);
  const ignoresBlanks = skips === null ? false : toNumber(skips) !== 0;
  const parts: string[] = [];
  let error = delimiters.find((cell) => cell instanceof CellError);
  eachCell(values, (cell) => {
    if (cell instanceof CellError) error ??= cell;
    else if (!ignoresBlanks || (cell !== null && cell !== '')) parts.push(toText(cell));
  });
  if (error) return error;
  const between = delimiters.map((cell) => (cell instanceof CellError ? '' : toText(cell)));
  const joined = parts.reduce(
    (text, part, index) => text + (index ? (between[(index - 1) % between.length] ?? '') : '') + part,
    '',
  );
  return joined.length > longestText ? excelErrors.value : joined;
}

/** `concise` 0 as shown, 1 as written in a formula. */
function valueToText(cell: CellValue, strict: boolean): string {
  if (cell instanceof CellError) return cell.code;
  return strict && typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : toText(cell);
}

export const formatting: FunctionFamily = {
  TEXT: scalar(2, 2, ([value = null, pattern = null]) => {
    if (typeof value === 'boolean') return toText(value);
    const number = typeof value === 'string' ? textToNumber(value) : toNumber(value);
    return formatted(typeof number === 'number' ? number : toText(value), toText(pattern));
  }),
  FIXED: scalar(1, 3, ([value = null, decimals = 2, plain = false]) => {
    const [number, places] = [toNumber(value), toNumber(decimals)];
    if (typeof number !== 'number') return number;
    return typeof places === 'number' ? fixed(number, Math.trunc(places), plain !== true) : places;
  }),
  DOLLAR: scalar(1, 2, ([value = null, decimals = 2]) => {
    const [number, places] = [toNumber(value), toNumber(decimals)];
    if (typeof number !== 'number' || typeof places !== 'number') return excelErrors.value;
    const shown = `$${fixed(Math.abs(number), Math.trunc(places), true)}`;
    return number < 0 ? `(${shown})` : shown;
  }),
  CONCAT: eager(1, 255, concatenate),
  CONCATENATE: scalar(1, 255, (cells) => cells.map(toText).join('')),
  TEXTJOIN: eager(3, 255, textJoin),
  VALUETOTEXT: tolerant(1, 2, ([cell = null, strict = 0]) => valueToText(cell, strict === 1)),
  ARRAYTOTEXT: eager(1, 2, ([value, strict]) => {
    const matrix = toMatrix(value);
    if (strict !== 1) return matrix.cells.map((cell) => valueToText(cell, false)).join(', ');
    const rows = matrix.toRows().map((row) => row.map((cell) => valueToText(cell, true)).join(','));
    return `{${rows.join(';')}}`;
  }),
};
