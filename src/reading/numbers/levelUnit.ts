import { firstWith, hasTag, lastWith, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Quantity } from './quantity';
import type { TargetUnit } from '../TargetReading';

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
export function levelUnit(tokens: readonly Tagged[], quantity: Quantity): TargetUnit {
  if (quantity.times) return isMultiple(tokens, quantity) ? 'ratio' : 'count';
  if (quantity.unit !== 'none') return quantity.unit;
  for (let at = quantity.end; at < quantity.end + 4; at += 1) {
    const per = tokens[at]?.text === 'per' || (tokens[at]?.text === '/' && at > quantity.end);
    if (per && Number(tokens[at + 1]?.text.replace(/[.,]/g, '')) >= leastBase) return 'ratio';
  }
  if (isOnScale(tokens, quantity.end)) return 'score';
  if (tokens[quantity.end]?.text === '-' && phraseWith('unit:time', tokens, quantity.end + 1)) return 'time';
  const countedEnd = nounsEnd(tokens, quantity.end);
  if (firstWith('unit:score', tokens, quantity.end, countedEnd)) return 'score';
  const counted = countedEnd > quantity.end;
  const scored = tokens.some(
    (_, at) => (at < quantity.start || at > quantity.end) && phraseWith('unit:score', tokens, at),
  );
  if (scored && !counted) return 'score';
  const named = counted ? undefined : lastWith('noun:quantity', tokens, 0, quantity.start);
  if (named && bare.has(named.meaning)) return named.meaning;
  if (!counted && quantity.factor >= leastMoney) return 'currency';
  const written = tokens[quantity.start]?.text ?? '';
  const decimals = !Number.isInteger(quantity.value) || /[.,]0{1,2}$/.test(written);
  return decimals && quantity.factor === 1 && !counted ? 'score' : 'count';
}

/** Where the words end that name what a number before them counts. */
function nounsEnd(tokens: readonly Tagged[], start: number): number {
  let at = start;
  while (at < start + longestCounted && tokens[at]?.kind === 'word' && !endsCounted(tokens, at)) at += 1;
  return at;
}

function endsCounted(tokens: readonly Tagged[], at: number): boolean {
  return hasTag(tokens, at, 'head:end', 'head:closer', 'joiner', 'level:scale', 'compare:after', 'time:within');
}

/** "Grow sales 3x" multiplies; "3x a week", "twice" and "2 kali" count. */
function isMultiple(tokens: readonly Tagged[], { start, end }: Quantity): boolean {
  const sign = tokens[end - 1]?.text;
  if (sign === 'kali' || phraseWith('number:repetition', tokens, start)) return false;
  const repeated = hasTag(tokens, end, 'time:each', 'unit:time', 'time:frequency');
  const alone = tokens.slice(0, start).every(({ kind }) => kind === 'sign') && end === tokens.length;
  return !repeated && (alone || firstWith('verb:change', tokens, 0, start) !== undefined);
}

/** "4 out of 5", "80/100", not "9 out of 10 times". */
function isOnScale(tokens: readonly Tagged[], at: number): boolean {
  const scale = phraseWith('level:scale', tokens, at);
  const top = at + (scale?.length ?? 0);
  const told = tokens[at]?.text !== 'of' && tokens[at]?.text !== 'dari';
  return scale !== undefined && told && tops.has(Number(tokens[top]?.text)) && tokens[top + 1]?.kind !== 'word';
}
