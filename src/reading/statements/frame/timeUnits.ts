import type { Tag } from '../../lexicon/tag';
import { firstWith, hasTag } from '../../tokens/tagged';
import type { Tagged } from '../../tokens/tagged';
import { saysOnlyWhen } from '../../times/saysOnlyWhen';
import type { TimeSpan } from '../../times/timeSpan';
import type { TargetPeriod } from '../../TargetReading';
import { bareUnit } from './unit';
import type { Unit } from './unit';

/** What is done this often is routine; an annual report is not. */
const routinePeriods: ReadonlySet<TargetPeriod> = new Set(['day', 'week', 'month']);
/** Shorter periods come again and again, so that a time of theirs ends nothing. */
const endingPeriods: ReadonlySet<TargetPeriod> = new Set(['quarter', 'semester', 'year', 'date']);
/** Words that may stand between "by" and the time: "by the end of June". */
const widestGapBeforeTime = 4;

/** The times of a statement, and what each says of it: that it comes again, ends, or is all that is said. */
export function timeUnits(tokens: readonly Tagged[], start: number, times: readonly TimeSpan[]): Unit[] {
  const alone = times.length > 0 && saysOnlyWhen(tokens, times);
  const again = times.length > 0 && firstWith('time:every', tokens, 0) !== undefined;
  const spans = times.map((span) => {
    const tags: Tag[] = [];
    if (alone) tags.push('when:alone');
    if (isRoutine(tokens, span)) tags.push('when:routine');
    if (isRoutine(tokens, span) && hasTag(tokens, span.start, 'time:every')) tags.push('when:every');
    if (!again && isDeadline(tokens, span)) tags.push('when:deadline');
    return bareUnit('time', span.start, span.end, tags);
  });
  return [...spans, ...routinePhrases(tokens, start)];
}

/** Whether a time says that something comes again: "weekly", "every week"; not "per week". */
function isRoutine(tokens: readonly Tagged[], { start, period }: TimeSpan): boolean {
  return routinePeriods.has(period) && hasTag(tokens, start, 'time:every', 'time:frequency');
}

/** "regularly", "secara berkala". */
function routinePhrases(tokens: readonly Tagged[], start: number): Unit[] {
  const units: Unit[] = [];
  for (let found = firstWith('routine', tokens, start); found; found = firstWith('routine', tokens, found.at + 1))
    units.push(bareUnit('time', found.at, found.at + found.length, ['when:routine', 'when:every']));
  return units;
}

function isDeadline(tokens: readonly Tagged[], { start, end, period }: TimeSpan): boolean {
  if (!endingPeriods.has(period)) return false;
  for (let at = Math.max(0, start - widestGapBeforeTime); at < end; at += 1)
    if (hasTag(tokens, at, 'time:until')) return true;
  return false;
}
