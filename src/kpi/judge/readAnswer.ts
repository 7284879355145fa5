import { readTarget } from '../../reading/read';
import { readingReason, type ReadingReason } from '../../reading/readingReason';
import type { TargetReading } from '../../reading/TargetReading';

/** How a target is read, and why it can be measured or not. */
export interface AnswerReading extends Pick<
  TargetReading,
  'value' | 'valueHigh' | 'unit' | 'comparator' | 'period' | 'measurable'
> {
  readonly reason: ReadingReason;
}

/** Reads a target as the sheet's functions do; of a blank text the reason is `blank`. */
export function readAnswer(text: string): AnswerReading {
  const { value, valueHigh, unit, comparator, period, measurable } = readTarget(text);
  return { value, valueHigh, unit, comparator, period, measurable, reason: readingReason(text) };
}
