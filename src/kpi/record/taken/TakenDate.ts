import { monthNumber } from '../../../reading/lexicon/monthNumber';
import type { ShownError } from '../ShownError';

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

/** What somebody probably typed: with the day first, then with the month first; the latter is "" where there is no other way. */
interface TypedInstead {
  readonly typed: string;
  readonly or: string;
}

/** What was probably typed into a cell that Excel took for a day or a time; undefined for a cell that is none. */
export function typedInstead(cell: unknown): TypedInstead | undefined {
  if (typeof cell === 'string') return ofText(cell.trim());
  if (!isTakenDate(cell)) return undefined;
  if (cell.taken === 'time') {
    const minutes = Math.round(cell.serial * minutesPerDay);
    return { typed: `${Math.floor(minutes / 60)}:${minutes % 60 || '00'}`, or: '' };
  }
  const day = new Date((Math.floor(cell.serial) - unixEpoch) * millisecondsPerDay);
  const [date, month, year] = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  if (cell.taken === 'monthYear') return { typed: `${month}/${year % 100}`, or: '' };
  return eitherWay(date, month, cell.taken === 'day' ? `/${year}` : '');
}

function ofText(text: string): TypedInstead | undefined {
  const [, date, nameOfDay] = shownDay.exec(text) ?? [];
  const [, nameOfYear, year] = shownMonth.exec(text) ?? [];
  const name = nameOfDay ?? nameOfYear;
  const month = name === undefined ? undefined : monthNumber(name);
  if (month === undefined) return undefined;
  return date === undefined ? { typed: `${month}/${year ?? ''}`, or: '' } : eitherWay(Number(date), month, '');
}

function eitherWay(date: number, month: number, end: string): TypedInstead {
  return { typed: `${date}/${month}${end}`, or: date === month ? '' : `${month}/${date}${end}` };
}
