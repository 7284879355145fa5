import { numberValue } from '../reading/numbers/numberValue';
import type { RecordedCell } from '../kpi/card/TemplateRecords';

/** Which sign stands before the decimals in somebody's table. */
export type DecimalMark = '.' | ',';

const written = /^([-+−]?)(\d[\d.,]*)(%?)$/;
/** Numbers are grouped by spaces too, narrow and wide ones. */
const spaced = /^[-+−\d.,\s%]+$/;

function partsOf(text: string): RegExpExecArray | null {
  return spaced.test(text) ? written.exec(text.replace(/\s/g, '')) : null;
}

/** A plain number or percentage: `1.500` → 1500, `12,5%` → { percent: 0.125 }. Undefined for a text with anything else in it. */
export function readNumber(text: string, mark: DecimalMark | undefined): RecordedCell | undefined {
  const [, sign, digits, percent] = partsOf(text) ?? [];
  if (digits === undefined || /^0\d/.test(digits)) return undefined;
  const size = valueOf(digits, mark);
  if (!Number.isFinite(size)) return undefined;
  const value = sign === '-' || sign === '−' ? -size : size;
  return percent === '' ? value : { percent: Number(`${value}e-2`) };
}

function valueOf(digits: string, mark: DecimalMark | undefined): number {
  if (mark === undefined) return numberValue(digits);
  const other = mark === '.' ? ',' : '.';
  const plain = digits.replaceAll(other, '').replace(mark, '.');
  const grouped = digits.split(mark)[0]?.split(other).slice(1) ?? [];
  // Groups of another length are no thousands: the cell is written the other way.
  return grouped.every(({ length }) => length === 3) ? Number(plain) : numberValue(digits);
}

/** The decimal mark that the numbers of a table agree on; undefined where they do not, or all could be read both ways. */
export function decimalMark(texts: readonly string[]): DecimalMark | undefined {
  const marks = new Set(texts.flatMap((text) => markOf(partsOf(text)?.[2] ?? '') ?? []));
  const [only] = marks;
  return marks.size === 1 ? only : undefined;
}

function markOf(digits: string): DecimalMark | undefined {
  const last = /([.,])(\d+)$/.exec(digits);
  if (!last) return undefined;
  const mark = last[1] === ',' ? ',' : '.';
  const other = mark === '.' ? ',' : '.';
  if (digits.includes(other) || last[2]?.length !== 3) return digits.split(mark).length > 2 ? other : mark;
  return digits.split(mark).length > 2 ? other : undefined;
}
