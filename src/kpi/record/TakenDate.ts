import { monthNumbers } from '../../reading/lexicon/monthNumbers';
import type { ShownError } from './ShownError';

const unixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;
const minutesPerDay = 1440;

/** What of a day or a time its cell shows: `8-Oct`, `Oct-26`, `10/8/2026`, `1:03`. */
export type TakenForm = 'dayMonth' | 'monthYear' | 'day' | 'time';

/**
 * A number that its cell shows as a day or a time where a number belongs: Excel took what was typed for one, such as 8/10 or 1:3. Nobody can read
 * it as a number, so it stands where an error stands.
 */
export interface TakenDate extends ShownError {
  /** Excel's serial number, a time as its fraction. */
  readonly serial: number;
  readonly taken: TakenForm;
}

export function isTakenDate(value: unknown): value is TakenDate {
  return typeof value === 'object' && value !== null && 'taken' in value;
}

/** Quoted texts, single signs after a backslash, languages and colours in brackets; not `[h]`, which counts hours. */
const noPart = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Which part of a day or a time a number format shows; undefined for one of numbers or texts. */
export function takenForm(numberFormat: string): TakenForm | undefined {
  const [parts = ''] = numberFormat.replace(noPart, '').toLowerCase().split(';');
  if (parts.includes('general')) return undefined;
  if (parts.includes('y')) return parts.includes('d') ? 'day' : 'monthYear';
  if (parts.includes('d')) return 'dayMonth';
  return /[hs]/.test(parts) ? 'time' : undefined;
}

/** A text that spells a day out as Excel shows one: `8-Oct`, `10-Agu`, `Oct-26`. */
const shownDay = /^(\d{1,2})-(\p{L}{3,4})$/u;
const shownMonth = /^(\p{L}{3,4})-(\d{2})$/u;

/** What was probably typed into a cell that Excel took for a day or a time: in the order of days first, then of months first, which is "" where it is the same. Undefined for a cell that is none. */
export function typedInstead(cell: unknown): { readonly typed: string; readonly or: string } | undefined {
  if (typeof cell === 'string') return instead(partsOfText(cell.trim()));
  if (!isTakenDate(cell)) return undefined;
  if (cell.taken === 'time') {
    const minutes = Math.round((cell.serial % 1) * minutesPerDay);
    return { typed: `${Math.floor(minutes / 60)}:${minutes % 60}`, or: '' };
  }
  const day = new Date((Math.floor(cell.serial) - unixEpoch) * millisecondsPerDay);
  const [date, month, year] = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  if (cell.taken === 'monthYear') return instead([month, year % 100]);
  return instead([date, month, ...(cell.taken === 'day' ? [year] : [])], true);
}

function partsOfText(text: string): readonly number[] {
  const [, date, name] = shownDay.exec(text) ?? [];
  const [, monthName, year] = shownMonth.exec(text) ?? [];
  const month = monthNumbers[(name ?? monthName ?? '').toLowerCase().slice(0, 3)];
  if (month === undefined) return [];
  return date === undefined ? [month, Number(year)] : [Number(date), month];
}

function instead(parts: readonly number[], eitherWay = parts.length > 0): { typed: string; or: string } | undefined {
  const [first, second, ...year] = parts;
  if (first === undefined || second === undefined) return undefined;
  const isSame = !eitherWay || first === second;
  return { typed: [first, second, ...year].join('/'), or: isSame ? '' : [second, first, ...year].join('/') };
}
