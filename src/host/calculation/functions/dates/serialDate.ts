/** Days from 1900-01-01 (= 1), with Excel's 1900-02-29 (= 60), against days from 1970-01-01. */
const epoch = 25_569;
const day = 86_400_000;

/** A calendar date; month from 1. Excel's own 29 February 1900 is read as the 28th. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 45352.75 → 2024-03-01; undefined below 0 and after the year 9999. */
export function dateFromSerial(serial: number): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > 2_958_465) return undefined;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date((whole - epoch + (whole < 60 ? 1 : 0)) * day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Month and day may run over: month 13 is January of the next year, day 0 the last of the month before. */
export function serialFromDate(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const serial = Math.round(date.getTime() / day) + epoch;
  return serial <= 60 ? serial - 1 : serial;
}

/** The machine's own date and time as a serial number. */
export function serialNow(now: Date = new Date()): number {
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / day + epoch;
}
