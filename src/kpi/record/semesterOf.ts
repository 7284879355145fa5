import type { Period } from '../card/sampleRows';

/** Excel's day 0, in the days since 1970 that JavaScript counts. */
const excelDayZero = -25_569;
const millisecondsADay = 86_400_000;

/** A calendar day as Excel's serial number; the month is one-based. `(2026, 12, 31)` → 46387. */
export function excelDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsADay - excelDayZero;
}

/** The half year in which a day lies: January to June, or July to December. */
export function semesterOf(year: number, month: number): Period {
  return month <= 6
    ? { start: excelDay(year, 1, 1), end: excelDay(year, 6, 30) }
    : { start: excelDay(year, 7, 1), end: excelDay(year, 12, 31) };
}
