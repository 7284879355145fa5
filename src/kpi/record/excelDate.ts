import { monthNumber } from '../../reading/lexicon/monthNumber';
import type { CellInput } from './Field';

/** Excel's serial number of 1 January 1970. */
const unixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;
/** Excel knows no day after 31 December 9999. */
const lastSerial = 2_958_465;

/**
 * The day that a cell holds, as an Excel serial number: a serial number, or a text such as `2026-12-31`, `31/12/2026`
 * (day first, as in Indonesia), `31 Desember 2026`, `December 31, 2026`. Gives nothing where no day can be read.
 */
export function excelDate(cell: CellInput | undefined): number | undefined {
  if (typeof cell === 'number') return cell >= 1 && cell <= lastSerial ? Math.floor(cell) : undefined;
  if (typeof cell !== 'string') return undefined;
  const parts = cell
    .trim()
    .toLowerCase()
    .split(/[\s,./-]+/u, 4);
  return parts.length === 3 ? writtenDay(parts) : undefined;
}

function writtenDay([first = '', second = '', third = '']: readonly string[]): number | undefined {
  if (/^\d{4}$/.test(first)) return serial(Number(first), monthOf(second), Number(third));
  if (!/^\d{4}$/.test(third)) return undefined;
  return /^\d/.test(first)
    ? serial(Number(third), monthOf(second), Number(first))
    : serial(Number(third), monthOf(first), Number(second));
}

function monthOf(text: string): number {
  return /^\d{1,2}$/.test(text) ? Number(text) : (monthNumber(text) ?? Number.NaN);
}

/** Undefined where the month has no such day. */
function serial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const exists = !Number.isNaN(time) && new Date(time).getUTCMonth() === month - 1;
  return exists ? excelDay(year, month, day) : undefined;
}

/** A calendar day as Excel's serial number; the month is one-based. `(2026, 12, 31)` → 46387. */
export function excelDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + unixEpoch;
}
