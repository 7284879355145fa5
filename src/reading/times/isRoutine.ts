import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import { firstPhrase } from '../tokens/phraseSearch';
import type { TargetPeriod } from '../TargetReading';
import { periodOf } from './period';
import type { Token } from '../tokens/token';

/** What is done this often is routine work; an annual report is a delivery. */
const routine: ReadonlySet<TargetPeriod> = new Set(['day', 'week', 'month']);

/** Whether a text says from a token on that something is done again and again: "weekly", "every week". */
export function isRoutine(tokens: readonly Token[], start: number): boolean {
  if (routine.has(firstPhrase(lexicon.frequencies, tokens, start)?.meaning ?? 'none')) return true;
  const each = firstPhrase(lexicon.everies, tokens, start);
  if (!each) return false;
  const next = each.at + each.length;
  const unit = phraseAt(lexicon.timeUnits, tokens, next) ?? phraseAt(lexicon.timeUnits, tokens, next + 1);
  return unit !== undefined && routine.has(periodOf(unit.meaning));
}
