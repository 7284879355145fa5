import { dateWords } from './dateWords';
import type { Words } from './Words';

/** A day, or two and all between them, as a reader says them: `26 November 2026 – 1 December 2026`. Days as Excel counts them. */
export function daysText(first: number, last: number, dates: Words['dates']): string {
  return [...new Set([first, last])].map((day) => dateWords(day, dates)).join(' – ');
}
