import { readTarget } from './read';

/** Why a text can be measured (level, quantity) or not (activity, vague). */
export type ReadingReason = 'level' | 'quantity' | 'activity' | 'vague' | 'blank';

/** The reason for a text's being measurable or not; its words stand in words. */
export function readingReason(text: string): ReadingReason {
  if (text.trim() === '') return 'blank';
  const { hasNumericTarget, measurable, activity } = readTarget(text);
  if (hasNumericTarget) return 'level';
  if (measurable) return 'quantity';
  return activity ? 'activity' : 'vague';
}
