import { excelDay } from './excelDate';

const unixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;
/** Before 1 March 1900 Excel's serial numbers count a day that never was. */
const firstSure = 61;
const lastDay = 2_958_465;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A whole serial number as a day: 46387 → `2026-12-31`. Undefined for any other number. */
export function isoDay(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < firstSure || serial > lastDay) return undefined;
  return new Date((serial - unixEpoch) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The serial number of a text that `isoDay` writes: `2026-12-31` → 46387. Undefined for any other text. */
export function serialOfIso(text: string): number | undefined {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined) return undefined;
  const serial = excelDay(Number(year), Number(month), Number(day));
  return isoDay(serial) === text ? serial : undefined;
}
