import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import { firstPhrase } from '../tokens/phraseSearch';
import type { TargetPeriod } from '../TargetReading';
import type { TimeSpan } from './timeSpan';
import type { Token } from '../tokens/token';

/** Words that may stand between "by" and the time: "by the end of June". */
const widestGapBeforeTime = 4;
/** Shorter periods come again and again. */
const once: ReadonlySet<TargetPeriod> = new Set(['quarter', 'semester', 'year', 'date']);

/** Whether work is to be done until a certain time, so that it is done once: "Write the guide by June". */
export function hasDeadline(tokens: readonly Token[], times: readonly TimeSpan[]): boolean {
  if (firstPhrase(lexicon.everies, tokens, 0)) return false;
  return times.some(({ start, end, period }) => {
    if (!once.has(period)) return false;
    for (let at = Math.max(0, start - widestGapBeforeTime); at < end; at += 1)
      if (phraseAt(lexicon.until, tokens, at)) return true;
    return false;
  });
}
