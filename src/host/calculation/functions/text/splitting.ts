import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { toCell, toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Matrix } from '../../values/Matrix';
import { toNumber } from '../../values/toNumber';
import { longestText, toText } from '../../values/toText';
import type { Value } from '../../values/Value';
import { eager, scalar } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { highest } from '../../../book/model/lists/highest';

/** TEXTBEFORE and TEXTAFTER: delimiter, which one (from the end below 0), case 0 or 1, end counts 0 or 1, otherwise. */
function around(
  part: (text: string, start: number, end: number) => string,
  edge: (text: string) => number,
): FunctionDefinition {
  return scalar(2, 6, ([text = null, delimiter = null, instance, caseless, atEnd, otherwise]) => {
    const [whole, mark] = [toText(text), toText(delimiter)];
    const wanted = instance === undefined ? 1 : toNumber(instance);
    if (typeof wanted !== 'number' || wanted === 0) return excelErrors.value;
    const places = occurrences(whole, mark, caseless === 1);
    const start = nth(places, wanted);
    if (start !== undefined) return part(whole, start, start + mark.length);
    if (atEnd === 1 && Math.abs(wanted) === places.length + 1) return part(whole, edge(whole), edge(whole));
    return otherwise ?? excelErrors.notAvailable;
  });
}

/** From the end below 0. */
function nth(places: readonly number[], wanted: number): number | undefined {
  return wanted > 0 ? places[wanted - 1] : places[places.length + wanted];
}

function occurrences(text: string, mark: string, caseless: boolean): number[] {
  if (mark === '') return [0];
  const [whole, wanted] = caseless ? [text.toLowerCase(), mark.toLowerCase()] : [text, mark];
  const places: number[] = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

function textSplit([text, columnMark, rowMark, skipBlanks, caseless, padding]: readonly Value[]): Value {
  const whole = toCell(text);
  if (whole instanceof CellError) return whole;
  const flags = toCell(caseless) === 1 ? 'giu' : 'gu';
  const skips = toCell(skipBlanks) === true;
  const split = (part: string, marks: Value): string[] => {
    if (marks === undefined) return [part];
    const texts = toMatrix(marks).cells.map((mark) => (mark instanceof CellError ? '' : toText(mark)));
    const pattern = texts.map((mark) => mark.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')).join('|');
    const pieces = part.split(new RegExp(pattern, flags));
    return skips ? pieces.filter((piece) => piece !== '') : pieces;
  };
  const rows = split(toText(whole), rowMark).map((row) => split(row, columnMark));
  const filler = padding === undefined ? excelErrors.notAvailable : toCell(padding);
  const columns = highest(
    rows.map((row) => row.length),
    1,
  );
  return Matrix.build(rows.length, columns, (row, column): CellValue => rows[row]?.[column] ?? filler);
}

function pattern(text: string, caseless: CellValue | undefined, flags = ''): RegExp | undefined {
  try {
    return new RegExp(text, `u${flags}${caseless === 1 ? 'i' : ''}`);
  } catch {
    return undefined;
  }
}

export const splitting: FunctionFamily = {
  TEXTBEFORE: around(
    (text, start) => text.slice(0, start),
    (text) => text.length,
  ),
  TEXTAFTER: around(
    (text, _, end) => text.slice(end),
    (text) => text.length,
  ),
  TEXTSPLIT: eager(2, 6, textSplit),
  REGEXTEST: scalar(2, 3, ([text = null, wanted = null, caseless]) => {
    const found = pattern(toText(wanted), caseless);
    return found ? found.test(toText(text)) : excelErrors.value;
  }),
  REGEXREPLACE: scalar(3, 5, ([text = null, wanted = null, fresh = null, , caseless]) => {
    const found = pattern(toText(wanted), caseless, 'g');
    const [whole, to] = [toText(text), toText(fresh)];
    if (!found || [...whole.matchAll(found)].length * to.length > longestText) return excelErrors.value;
    return whole.replace(found, to);
  }),
  REGEXEXTRACT: scalar(2, 4, ([text = null, wanted = null, , caseless]) => {
    const found = pattern(toText(wanted), caseless)?.exec(toText(text));
    return found?.[0] ?? excelErrors.notAvailable;
  }),
};
