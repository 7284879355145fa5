import type { Period } from '../kpi/card/sampleRows';
import { excelDay } from '../kpi/record/excelDate';
import { semesterOf } from '../kpi/record/semesterOf';
import { UsageError } from './UsageError';

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

function dayOf(said: string, option: string): number {
  const [, year, month, day] = isoDay.exec(said) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) {
    throw new UsageError(`${option} takes a date such as 2026-12-31, not ${said}.`);
  }
  return excelDay(Number(year), Number(month), Number(day));
}

/** The days between --from and --to; where one is not said, that of the template, else of the present half year. */
export function periodOption(
  from: string | undefined,
  to: string | undefined,
  given: Partial<Period> = {},
  today = new Date(),
): Period {
  const present = semesterOf(today.getFullYear(), today.getMonth() + 1);
  const period = {
    start: from === undefined ? (given.start ?? present.start) : dayOf(from, '--from'),
    end: to === undefined ? (given.end ?? present.end) : dayOf(to, '--to'),
  };
  if (period.end < period.start) throw new UsageError('--to lies before --from.');
  return period;
}
