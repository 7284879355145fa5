import type { TimeUnit } from '../lexicon/tag';
import type { TargetPeriod } from '../TargetReading';

/** Units that bound something; seconds, minutes and hours are mostly what is measured. */
const longUnits = new Set<TimeUnit>(['day', 'week', 'month', 'quarter', 'semester', 'year']);

/** Whether a unit is a day or longer. */
export function isLong(unit: TimeUnit): boolean {
  return longUnits.has(unit);
}

/** The period that a time unit stands for; seconds, minutes and hours stand for none. */
export function periodOf(unit: TimeUnit | undefined): TargetPeriod {
  return unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' ? 'none' : unit;
}
