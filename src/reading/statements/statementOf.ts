import { explanationStart } from './explanationStart';
import { frameOf } from './frame/frame';
import { timeUnits } from './frame/timeUnits';
import { has, unitsOf } from './frame/unit';
import type { Unit } from './frame/unit';
import { groundsOf, matchPattern } from './matchPattern';
import type { PatternMatch } from './matchPattern';
import type { Outcome } from './pattern';
import type { Tagged } from '../tokens/tagged';
import type { NumbersAndTimes } from '../numbers/numbersAndTimes';

/** From the least to the most that is said: of a name and its explanation the one that says more counts. */
const telling: readonly Outcome[] = ['time', 'vague', 'duty', 'fact', 'delivery', 'quantity'];

/** What kind of statement a text is, numbers left aside: the pattern that it is built by. */
export function statementOf(
  tokens: readonly Tagged[],
  code: number,
  start: number,
  found: NumbersAndTimes,
): PatternMatch {
  const spans = { numbers: [...found.levels, ...found.others], times: found.times };
  const when = timeUnits(tokens, start, found.times);
  const before = unitsOf(tokens, code, start, spans);
  const part = (begin: number, end: number, lead: readonly Unit[]) => {
    const units = unitsOf(tokens, begin, end, spans);
    // "Daily standups": a time before a name says how often.
    const skipped = units[0]?.kind === 'time' && units.length > 1 ? 1 : 0;
    return matchPattern(frameOf(lead, units.slice(skipped), when));
  };
  const body = has(before.at(-1), 'opener:verb') ? undefined : explanationStart(tokens, start);
  if (body === undefined || spans.times.some((span) => span.start === body)) return part(start, tokens.length, before);
  const name = part(start, body - 1, before);
  const explanation = part(body, tokens.length, []);
  return isMoreTelling(explanation, name) ? explanation : name;
}

/** An explanation that praises as its name does says no more: "Team spirit: be kind". */
function isMoreTelling(explanation: PatternMatch, name: PatternMatch): boolean {
  const more = telling.indexOf(explanation.pattern.outcome) > telling.indexOf(name.pattern.outcome);
  const praises = [name, explanation].every((match) => groundsOf(match).some(({ tag }) => tag === 'quality'));
  return more && !praises;
}
