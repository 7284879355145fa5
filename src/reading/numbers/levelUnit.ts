import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import { firstPhrase, lastPhrase } from '../tokens/phraseSearch';
import type { Quantity } from './quantity';
import type { TargetUnit } from '../TargetReading';
import type { Token } from '../tokens/token';

/** "per 100.000" makes a ratio from this many on. */
const leastBase = 100;
/** A bare number is counted in what the name before it is counted in. */
const bare: ReadonlySet<TargetUnit> = new Set(['currency', 'time', 'ratio']);
/** Bare numbers in thousands of millions are sums of money. */
const leastMoney = 1e9;
const tops = new Set([4, 5, 10, 100]);
/** How many words after a number may name what it counts: "4 average participation score". */
const longestCounted = 4;

/** What a level is counted in: what stands beside the number, else a ratio or score by the words around it, else things. */
export function levelUnit(tokens: readonly Token[], quantity: Quantity): TargetUnit {
  if (quantity.times) return isMultiple(tokens, quantity) ? 'ratio' : 'count';
  if (quantity.unit !== 'none') return quantity.unit;
  for (let at = quantity.end; at < quantity.end + 4; at += 1) {
    const per = tokens[at]?.text === 'per' || (tokens[at]?.text === '/' && at > quantity.end);
    if (per && Number(tokens[at + 1]?.text.replace(/[.,]/g, '')) >= leastBase) return 'ratio';
  }
  if (isOnScale(tokens, quantity.end)) return 'score';
  if (tokens[quantity.end]?.text === '-' && phraseAt(lexicon.timeUnits, tokens, quantity.end + 1)) return 'time';
  const countedEnd = nounsEnd(tokens, quantity.end);
  if (firstPhrase(lexicon.scores, tokens, quantity.end, countedEnd)) return 'score';
  const counted = countedEnd > quantity.end;
  const scored = tokens.some(
    (_, at) => (at < quantity.start || at > quantity.end) && phraseAt(lexicon.scores, tokens, at),
  );
  if (scored && !counted) return 'score';
  const named = counted ? undefined : lastPhrase(lexicon.quantities, tokens, 0, quantity.start);
  if (named && bare.has(named.meaning)) return named.meaning;
  if (!counted && quantity.factor >= leastMoney) return 'currency';
  const written = tokens[quantity.start]?.text ?? '';
  const decimals = !Number.isInteger(quantity.value) || /[.,]0{1,2}$/.test(written);
  return decimals && quantity.factor === 1 && !counted ? 'score' : 'count';
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

/** "Grow sales 3x" multiplies; "3x a week", "twice" and "2 kali" count. */
function isMultiple(tokens: readonly Token[], { start, end }: Quantity): boolean {
  const sign = tokens[end - 1]?.text;
  if (sign === 'kali' || phraseAt(lexicon.repetitions, tokens, start)) return false;
  const repeated = [lexicon.each, lexicon.timeUnits, lexicon.frequencies].some((index) =>
    phraseAt<unknown>(index, tokens, end),
  );
  const alone = tokens.slice(0, start).every(({ kind }) => kind === 'sign') && end === tokens.length;
  return !repeated && (alone || firstPhrase(lexicon.changes, tokens, 0, start) !== undefined);
}

/** "4 out of 5", "80/100", not "9 out of 10 times". */
function isOnScale(tokens: readonly Token[], at: number): boolean {
  const scale = phraseAt(lexicon.scales, tokens, at);
  const top = at + (scale?.length ?? 0);
  const told = tokens[at]?.text !== 'of' && tokens[at]?.text !== 'dari';
  return scale !== undefined && told && tops.has(Number(tokens[top]?.text)) && tokens[top + 1]?.kind !== 'word';
}
