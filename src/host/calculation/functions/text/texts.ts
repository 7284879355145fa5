import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { excelErrors } from '../../values/excelErrors';
import { textToNumber, toNumber } from '../../values/toNumber';
import { longestText, toText } from '../../values/toText';
import { scalar } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { wildcardPattern } from '../criteria/wildcard';

type Plain = Exclude<CellValue, CellError>;

/** A function of texts. */
function textual(least: number, most: number, apply: (...texts: string[]) => CellValue): FunctionDefinition {
  return scalar(least, most, (cells) => apply(...cells.map(toText)));
}

/** A number of signs, cut to a whole one; below the least it is #VALUE!. */
function amount(cell: Plain | undefined, otherwise: number, least: number): number | CellError {
  const number = cell === undefined ? otherwise : toNumber(cell);
  if (number instanceof CellError) return number;
  return Math.trunc(number) < least ? excelErrors.value : Math.trunc(number);
}

function cut(take: (text: string, count: number) => string): FunctionDefinition {
  return scalar(1, 2, ([text = null, count]) => {
    const length = amount(count, 1, 0);
    return length instanceof CellError ? length : take(toText(text), length);
  });
}

const mid = scalar(3, 3, ([text = null, start = null, count = null]) => {
  const first = amount(start, 1, 1);
  const length = amount(count, 0, 0);
  if (first instanceof CellError) return first;
  return length instanceof CellError ? length : toText(text).slice(first - 1, first - 1 + length);
});

const substitute = scalar(3, 4, ([text = null, old = null, fresh = null, occurrence]) => {
  const [whole, from, to] = [toText(text), toText(old), toText(fresh)];
  const wanted = amount(occurrence, 0, occurrence === undefined ? 0 : 1);
  if (wanted instanceof CellError || from === '') return wanted instanceof CellError ? wanted : whole;
  const parts = whole.split(from);
  if (wanted === 0) return joined(parts, to);
  if (wanted >= parts.length) return whole;
  return `${parts.slice(0, wanted).join(from)}${to}${parts.slice(wanted).join(from)}`;
});

function joined(parts: readonly string[], between: string): CellValue {
  const length = parts.reduce((total, part) => total + part.length, (parts.length - 1) * between.length);
  return length > longestText ? excelErrors.value : parts.join(between);
}

const replace = scalar(4, 4, ([text = null, start = null, count = null, fresh = null]) => {
  const first = amount(start, 1, 1);
  const length = amount(count, 0, 0);
  if (first instanceof CellError) return first;
  if (length instanceof CellError) return length;
  const whole = toText(text);
  return `${whole.slice(0, first - 1)}${toText(fresh)}${whole.slice(first - 1 + length)}`;
});

/** FIND minds case and takes all signs literally; SEARCH does neither. */
function position(locate: (part: string, rest: string) => number): FunctionDefinition {
  return scalar(2, 3, ([part = null, text = null, start]) => {
    const first = amount(start, 1, 1);
    if (first instanceof CellError) return first;
    const whole = toText(text);
    if (first > whole.length + 1) return excelErrors.value;
    const found = locate(toText(part), whole.slice(first - 1));
    return found < 0 ? excelErrors.value : found + first;
  });
}

const repeat = scalar(2, 2, ([text = null, count = null]) => {
  const times = amount(count, 0, 0);
  if (times instanceof CellError) return times;
  const whole = toText(text);
  return whole.length * times > longestText ? excelErrors.value : whole.repeat(times);
});

function sign(make: (code: number) => CellValue): FunctionDefinition {
  return scalar(1, 1, ([cell = null]) => {
    const code = amount(cell, 0, 1);
    return code instanceof CellError ? code : make(code);
  });
}

const windows1252 = new TextDecoder('windows-1252');

const value = scalar(1, 1, ([cell = null]) => {
  if (typeof cell === 'boolean') return excelErrors.value;
  return typeof cell === 'string' ? (textToNumber(cell) ?? excelErrors.value) : toNumber(cell);
});

const numberValue = textual(1, 3, (text, decimal = '.', group = ',') => {
  const bare = text.replace(/\s/g, '').replaceAll(group.charAt(0), '').replace(decimal.charAt(0), '.');
  if (bare === '') return 0;
  const [, digits = '', percents = ''] = /^([^%]*)(%*)$/.exec(bare) ?? [];
  const number = digits === '' ? NaN : Number(digits);
  return Number.isNaN(number) ? excelErrors.value : number / 100 ** percents.length;
});

const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|\P{L})(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export const texts: FunctionFamily = {
  LEN: textual(1, 1, (each) => each.length),
  LEFT: cut((each, count) => each.slice(0, count)),
  RIGHT: cut((each, count) => (count === 0 ? '' : each.slice(-count))),
  MID: mid,
  UPPER: textual(1, 1, (each) => each.toUpperCase()),
  LOWER: textual(1, 1, (each) => each.toLowerCase()),
  PROPER: textual(1, 1, proper),
  TRIM: textual(1, 1, (each) => each.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: textual(1, 1, (each) => each.replace(/\p{Cc}/gu, (control) => (control < ' ' ? '' : control))),
  SUBSTITUTE: substitute,
  REPLACE: replace,
  FIND: position((part, rest) => rest.indexOf(part)),
  SEARCH: position((part, rest) => rest.search(wildcardPattern(part, false))),
  REPT: repeat,
  EXACT: textual(2, 2, (one, other) => one === other),
  CHAR: sign((code) => (code > 255 ? excelErrors.value : windows1252.decode(new Uint8Array([code])))),
  UNICHAR: sign((code) => (code > 0x10ffff ? excelErrors.value : String.fromCodePoint(code))),
  CODE: textual(1, 1, (each) => (each === '' ? excelErrors.value : codeOf(each))),
  UNICODE: textual(1, 1, (each) => each.codePointAt(0) ?? excelErrors.value),
  VALUE: value,
  NUMBERVALUE: numberValue,
};

/** The sign's place in Windows-1252; `?` for signs it lacks. */
function codeOf(each: string): number {
  const first = each.charAt(0);
  for (let code = 1; code < 256; code++) if (windows1252.decode(new Uint8Array([code])) === first) return code;
  return 63;
}
