import { monthNumber } from '../reading/lexicon/monthNumber';
import { excelDate, excelDay } from '../kpi/record/excelDate';

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/;
const ofMonth = /^(?:(\p{L}{3,})|(\d{1,2}))[\s./-]+(?:20)?(\d\d)$/u;
/** Excel's own short form, 31-Mar-27. */
const shortYear = /^(?<day>\d{1,2}[\s./-]+\p{L}{3,}[\s./-]+)(?<year>\d\d)$/u;
const ofPart = /^(?:(q|tw|triwulan|kuartal|quarter)|([hs]|sem|semester))[\s.-]*(iv|iii|ii|[i1-4])[\s,/-]*(\d{4})$/;
const ofYear = /^(?:(?:akhir|end of|eoy|tahun|year)\s+)?(20\d\d)$/;
const time = /[T\s]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s*[ap]m)?Z?$/i;
const weekday = /^\p{L}+,\s*(?=\d)/u;
const numbers: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The day that a text of somebody's table means, as a serial number; of a month, quarter, half year or year its last day. Days come before
 * months unless `monthFirst` says otherwise or the month would be above 12. Undefined where no day can be read.
 */
export function readDay(text: string, monthFirst = false): number | undefined {
  const plain = text.trim().replace(time, '').replace(weekday, '').toLowerCase();
  const [, one, two, year] = numeric.exec(plain) ?? [];
  if (one !== undefined && two !== undefined && year !== undefined) {
    return numericDay(Number(one), Number(two), year.length === 2 ? 2000 + Number(year) : Number(year), monthFirst);
  }
  return excelDate(plain.replace(shortYear, '$<day>20$<year>')) ?? monthEnd(plain) ?? partEnd(plain) ?? yearEnd(plain);
}

/** Says whether a text can only be a day with its month first: 12/31/2026. */
export function isMonthFirst(text: string): boolean {
  const [, one, two] = numeric.exec(text.trim().replace(time, '')) ?? [];
  return Number(one) <= 12 && Number(two) > 12;
}

function numericDay(one: number, two: number, year: number, monthFirst: boolean): number | undefined {
  const [day, month] = (monthFirst && one <= 12) || two > 12 ? [two, one] : [one, two];
  return excelDate(`${year}-${month}-${day}`);
}

/** The day before the next month begins; months count from 1. */
function lastOf(year: number, month: number): number {
  return excelDay(year, month + 1, 1) - 1;
}

function monthEnd(text: string): number | undefined {
  const [, name, number, year] = ofMonth.exec(text) ?? [];
  if (year === undefined) return undefined;
  const month = name === undefined ? Number(number) : monthNumber(name);
  return month !== undefined && month >= 1 && month <= 12 ? lastOf(2000 + Number(year), month) : undefined;
}

function partEnd(text: string): number | undefined {
  const [, quarter, , which = '', year] = ofPart.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = numbers[which] ?? Number(which);
  const months = number * (quarter === undefined ? 6 : 3);
  return months <= 12 ? lastOf(Number(year), months) : undefined;
}

function yearEnd(text: string): number | undefined {
  const [, year] = ofYear.exec(text) ?? [];
  return year === undefined ? undefined : lastOf(Number(year), 12);
}
