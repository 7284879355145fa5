import { phraseAt } from '../language/phraseIndex';
import { firstQuality } from './firstQuality';
import { isPlural } from './isPlural';
import { lexicon } from './lexicon';
import { delivery, duty, vague } from './nature';
import type { Nature } from './nature';
import { firstPhrase, headEnd } from './phraseSearch';
import { periodOf } from './timeSpan';
import type { TargetPeriod } from './targetReading';
import type { Token } from './token';

/** What is delivered this often is routine work; an annual report is a delivery. */
const routine: ReadonlySet<TargetPeriod> = new Set(['day', 'week', 'month']);

/** The nature of a text that begins with a verb of delivery: "Develop the shop" ends some day, "Develop ideas" does not. */
export function deliveryNature(tokens: readonly Token[], start: number): Nature | undefined {
  const verb = phraseAt(lexicon.deliveries, tokens, start);
  if (!verb) return undefined;
  const object = afterJoinedVerbs(tokens, start + verb.length);
  const head = headEnd(tokens, object);
  if (isRoutine(tokens, start)) return duty;
  if (firstQuality(tokens, object) && !firstPhrase(lexicon.quantities, tokens, object, head)) return vague;
  const general = phraseAt(lexicon.makings, tokens, start) && isPlural(tokens[head - 1]);
  return general && !firstPhrase(lexicon.definites, tokens, object, head) ? duty : delivery;
}

/** "weekly", "every week". */
function isRoutine(tokens: readonly Token[], start: number): boolean {
  if (routine.has(firstPhrase(lexicon.frequencies, tokens, start)?.meaning ?? 'none')) return true;
  const each = firstPhrase(lexicon.everies, tokens, start);
  const unit = each && phraseAt(lexicon.timeUnits, tokens, each.at + each.length);
  return unit !== undefined && routine.has(periodOf(unit.meaning));
}

/** "Develop and implement …": the object begins after the last verb. */
function afterJoinedVerbs(tokens: readonly Token[], start: number): number {
  const joiner = phraseAt(lexicon.joiners, tokens, start) ?? phraseAt(lexicon.commas, tokens, start);
  const next = joiner && start + joiner.length;
  const verb =
    next === undefined
      ? undefined
      : (phraseAt(lexicon.deliveries, tokens, next) ?? phraseAt(lexicon.duties, tokens, next));
  return next === undefined || !verb ? start : next + verb.length;
}
