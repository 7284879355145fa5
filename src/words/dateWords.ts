/** How one language writes a day. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  readonly write: (day: number, month: string, year: number) => string;
}

/** An Excel serial number as a date in words: 46387 in Indonesian → "31 Desember 2026". */
export function dateWords(serial: number, { months, write }: DateWords): string {
  // Excel counts days from 30 December 1899.
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return write(date.getUTCDate(), months[date.getUTCMonth()] ?? '', date.getUTCFullYear());
}
