import type { Period } from '../card/sampleRows';
import { excelDay } from './excelDate';

/** The half year in which a day lies: January to June, or July to December. */
export function semesterOf(year: number, month: number): Period {
  return month <= 6
    ? { start: excelDay(year, 1, 1), end: excelDay(year, 6, 30) }
    : { start: excelDay(year, 7, 1), end: excelDay(year, 12, 31) };
}
