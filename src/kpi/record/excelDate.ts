import type { CellInput } from './field';

/** Excel's serial number of 1 January 1970. */
export const unixEpoch = 25_569;
export const millisecondsPerDay = 86_400_000;
/** Excel knows no day after 31 December 9999. */
const lastSerial = 2_958_465;

/** Months by their first three letters, in both languages. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  agu: 8,
  agt: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  nop: 11,
  dec: 12,
  des: 12,
};

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
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3) return undefined;
  if (/^\d{4}$/.test(first)) return serial(Number(first), monthNumber(second), Number(third));
  if (!/^\d{4}$/.test(third)) return undefined;
  return /^\d/.test(first)
    ? serial(Number(third), monthNumber(second), Number(first))
    : serial(Number(third), monthNumber(first), Number(second));
}

function monthNumber(text: string): number {
  return /^\d{1,2}$/.test(text) ? Number(text) : (months[text.slice(0, 3)] ?? Number.NaN);
}

function serial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time) || new Date(time).getUTCMonth() !== month - 1) return undefined;
  return time / millisecondsPerDay + unixEpoch;
}
