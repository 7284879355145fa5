import { format } from 'numfmt';
import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { toCell, toMatrix } from '../../values/dereference';
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
    else if (joined.length <= longestText) joined += toText(cell);
  });
  return error ?? (joined.length > longestText ? excelErrors.value : joined);
}

function textJoin([delimiter, skip, ...values]: readonly Value[]): Value {
  const delimiters = toMatrix(delimiter).cells;
  const skips = toMatrix(skip).at(0, 0);
  const ignoresBlanks = skips === null ? false : toNumber(skips) !== 0;
  const parts: string[] = [];
  let length = 0;
  let error = delimiters.find((cell) => cell instanceof CellError);
  eachCell(values, (cell) => {
    if (cell instanceof CellError) error ??= cell;
    else if (length <= longestText && (!ignoresBlanks || (cell !== null && cell !== ''))) {
      parts.push(toText(cell));
      length += parts.at(-1)?.length ?? 0;
    }
  });
  if (error) return error;
  const between = delimiters.map((cell) => (cell instanceof CellError ? '' : toText(cell)));
  if (length > longestText) return excelErrors.value;
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
    const isStrict = toNumber(toCell(strict)) === 1;
    const texts = matrix.cells.map((cell) => valueToText(cell, isStrict));
    if (texts.reduce((total, text) => total + text.length + 1, 0) > longestText) return excelErrors.value;
    if (!isStrict) return texts.join(', ');
    const rows = Array.from({ length: matrix.rows }, (_, row) =>
      texts.slice(row * matrix.columns, (row + 1) * matrix.columns).join(','),
    );
    return `{${rows.join(';')}}`;
  }),
};
