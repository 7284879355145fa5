import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import { firstPhrase } from './phraseSearch';
import type { Quantity } from './quantity';
import type { TargetUnit } from './targetReading';
import type { Token } from './token';

/** "per 100.000" makes a ratio from this many on. */
const leastBase = 100;
/** How many words after a number may name what it counts: "4 average participation score". */
const longestCounted = 4;

/** What a level is counted in: what stands beside the number, else a ratio or score by the words around it, else things. */
export function levelUnit(tokens: readonly Token[], quantity: Quantity): TargetUnit {
  if (quantity.times)
    return tokens[quantity.end - 1]?.text !== 'kali' && changesBefore(tokens, quantity.start) ? 'ratio' : 'count';
  if (quantity.unit !== 'none') return quantity.unit;
  for (let at = quantity.end; at < quantity.end + 4; at += 1) {
    if (tokens[at]?.text === 'per' && Number(tokens[at + 1]?.text.replace(/[.,]/g, '')) >= leastBase) return 'ratio';
  }
  const countedEnd = nounsEnd(tokens, quantity.end);
  if (firstPhrase(lexicon.scores, tokens, quantity.end, countedEnd)) return 'score';
  const counted = countedEnd > quantity.end;
  const scored = tokens.some(
    (_, at) => (at < quantity.start || at > quantity.end) && phraseAt(lexicon.scores, tokens, at),
  );
  if (scored && !counted) return 'score';
  const named = counted ? undefined : firstPhrase(lexicon.quantities, tokens, 0, quantity.start);
  if (named?.meaning === 'currency') return 'currency';
  return !Number.isInteger(quantity.value) && quantity.factor === 1 && !counted ? 'score' : 'count';
}

/** Where the words end that name what a number before them counts. */
function nounsEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + longestCounted && tokens[at]?.kind === 'word' && !endsCounted(tokens, at)) at += 1;
  return at;
}

function endsCounted(tokens: readonly Token[], at: number): boolean {
  return [lexicon.headEnds, lexicon.headClosers, lexicon.joiners, lexicon.scales, lexicon.after, lexicon.within].some(
    (index) => phraseAt<unknown>(index, tokens, at),
  );
}

function changesBefore(tokens: readonly Token[], end: number): boolean {
  return firstPhrase(lexicon.changes, tokens, 0, end) !== undefined;
}
