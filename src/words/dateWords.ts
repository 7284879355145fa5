/** How one language writes a day, and the time of one in two digits each. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  readonly clock: (hour: string, minute: string) => string;
  readonly write: (day: number, month: string, year: number) => string;
}

/** An Excel serial number as a date in words: 46387 in Indonesian → "31 Desember 2026". */
export function dateWords(serial: number, { months, write }: DateWords): string {
  // Excel counts days from 30 December 1899.
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return write(date.getUTCDate(), months[date.getUTCMonth()] ?? '', date.getUTCFullYear());
}

/** The time of a day as it is here: 14.05 in Indonesian. Intl would need a long task to read its data first. */
export function clockWords(at: Date, { clock }: DateWords): string {
  const digits = (count: number): string => String(count).padStart(2, '0');
  return clock(digits(at.getHours()), digits(at.getMinutes()));
}
