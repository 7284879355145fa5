import { millisecondsPerDay, unixEpoch } from '../kpi/record/excelDate';
import type { Language } from './language';
import { wordsOf } from './wordsOf';

/** An Excel serial number as a date in words: `(46387, 'id')` → "31 Desember 2026". */
export function dateWords(serial: number, language: Language): string {
  const date = new Date((Math.floor(serial) - unixEpoch) * millisecondsPerDay);
  const { months, date: written } = wordsOf[language];
  return written(date.getUTCDate(), months[date.getUTCMonth()] ?? '', date.getUTCFullYear());
}
