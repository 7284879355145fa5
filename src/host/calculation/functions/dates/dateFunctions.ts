import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { excelErrors } from '../../values/excelErrors';
import { textToNumber, toNumber } from '../../values/toNumber';
import { toText } from '../../values/toText';
import { lazy, numeric, scalar } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { dateFromSerial, serialFromDate, serialNow, type CalendarDate } from './serialDate';

function part(read: (date: CalendarDate) => number): FunctionDefinition {
  return numeric(1, 1, (serial) => {
    const date = dateFromSerial(serial);
    return date ? read(date) : excelErrors.number;
  });
}

function clockPart(read: (seconds: number) => number): FunctionDefinition {
  return numeric(1, 1, (serial) =>
    serial < 0 ? excelErrors.number : read(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400),
  );
}

/** A date moved by whole months, its day cut to the month's length. */
function addMonths(serial: number, months: number): number | CellError {
  const date = dateFromSerial(serial);
  if (!date) return excelErrors.number;
  const month = date.month + Math.trunc(months);
  const last = serialFromDate(date.year, month + 1, 0);
  return valid(Math.min(serialFromDate(date.year, month, date.day), last));
}

function valid(serial: number): number | CellError {
  return serial < 0 || serial > 2_958_465 ? excelErrors.number : serial;
}

/** How each return type of WEEKDAY numbers the days: the weekday (Sunday 0) that counts as 1. */
const weekStarts: Partial<Record<number, number>> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };

/** Sunday 0 … Saturday 6. */
export const weekday = (serial: number): number => (Math.floor(serial) + 6) % 7;

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - ((weekday(serial) + 6) % 7) + 3;
  const year = dateFromSerial(thursday)?.year ?? 1900;
  return Math.floor((thursday - serialFromDate(year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, type: number): number | CellError {
  if (type === 21) return isoWeek(serial);
  const first = weekStarts[type];
  const date = dateFromSerial(serial);
  if (first === undefined || !date) return excelErrors.number;
  const newYear = serialFromDate(date.year, 1, 1);
  return Math.floor((Math.floor(serial) - newYear + ((weekday(newYear) - first + 7) % 7)) / 7) + 1;
}

type Span = Readonly<Record<'start' | 'end', NonNullable<ReturnType<typeof dateFromSerial>>>> & {
  readonly from: number;
  readonly to: number;
};

/** DATEDIF's units: whole years, months or days between, or what is left over. */
const differences: Partial<Record<string, (span: Span) => number>> = {
  Y: (span) => Math.floor(wholeMonths(span) / 12),
  M: wholeMonths,
  D: ({ from, to }) => Math.floor(to) - Math.floor(from),
  YM: (span) => wholeMonths(span) % 12,
  MD: ({ start, end, to }) =>
    Math.floor(to) - serialFromDate(end.year, end.month - (end.day < start.day ? 1 : 0), start.day),
  YD: (span) => {
    const { start, end, to } = span;
    const isBeforeTheDay = wholeMonths(span) < 12 * (end.year - start.year);
    return Math.floor(to) - serialFromDate(end.year - (isBeforeTheDay ? 1 : 0), start.month, start.day);
  },
};

function wholeMonths({ start, end }: Span): number {
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

function difference(from: number, to: number, unit: string): number | CellError {
  const start = dateFromSerial(from);
  const end = dateFromSerial(to);
  if (!start || !end || from > to) return excelErrors.number;
  return differences[unit.toUpperCase()]?.({ start, end, from, to }) ?? excelErrors.number;
}

function fromText(keep: (serial: number) => number): FunctionDefinition {
  return scalar(1, 1, ([cell = null]): CellValue => {
    const serial = typeof cell === 'string' ? textToNumber(cell) : undefined;
    return serial === undefined ? excelErrors.value : keep(serial);
  });
}

export const dateFunctions: FunctionFamily = {
  TODAY: lazy(0, 0, () => Math.floor(serialNow()), 'clock'),
  NOW: lazy(0, 0, () => serialNow(), 'clock'),
  DATE: numeric(3, 3, (year, month, day) => {
    const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
    return year < 0 ? excelErrors.number : valid(serialFromDate(full, Math.trunc(month), Math.trunc(day)));
  }),
  TIME: numeric(3, 3, (hour, minute, second) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? excelErrors.number : (seconds % 86_400) / 86_400;
  }),
  YEAR: part((date) => date.year),
  MONTH: part((date) => date.month),
  DAY: part((date) => date.day),
  HOUR: clockPart((seconds) => Math.floor(seconds / 3600)),
  MINUTE: clockPart((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: clockPart((seconds) => seconds % 60),
  WEEKDAY: numeric(1, 2, (serial, type = 1) => {
    if (serial < 0) return excelErrors.number;
    if (type === 3) return (weekday(serial) + 6) % 7;
    const first = weekStarts[Math.trunc(type)];
    return first === undefined ? excelErrors.number : ((weekday(serial) - first + 7) % 7) + 1;
  }),
  WEEKNUM: numeric(1, 2, (serial, type = 1) => weekNumber(serial, Math.trunc(type))),
  ISOWEEKNUM: numeric(1, 1, (serial) => (serial < 0 ? excelErrors.number : isoWeek(serial))),
  EDATE: numeric(2, 2, addMonths),
  EOMONTH: numeric(2, 2, (serial, months) => {
    const date = dateFromSerial(serial);
    return date ? valid(serialFromDate(date.year, date.month + Math.trunc(months) + 1, 0)) : excelErrors.number;
  }),
  DAYS: numeric(2, 2, (end, start) => Math.floor(end) - Math.floor(start)),
  DATEDIF: scalar(3, 3, ([from = null, to = null, unit = null]) => {
    const [start, end] = [toNumber(from), toNumber(to)];
    if (start instanceof CellError) return start;
    return end instanceof CellError ? end : difference(start, end, toText(unit));
  }),
  DATEVALUE: fromText(Math.floor),
  TIMEVALUE: fromText((serial) => serial - Math.floor(serial)),
};
