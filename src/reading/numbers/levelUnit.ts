import { firstWith, hasTag, lastWith, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Quantity } from './quantity';
import type { TargetUnit } from '../TargetReading';

/** "per 100.000" makes a ratio from this many on, and how many tokens after a number it may stand. */
const leastBase = 100;
const widestBeforeBase = 4;
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
  const beside = unitBeside(tokens, quantity.end);
  if (beside) return beside;
  const counted = nounsEnd(tokens, quantity.end);
  if (firstWith('unit:score', tokens, quantity.end, counted)) return 'score';
  return counted > quantity.end ? 'count' : bareUnitOf(tokens, quantity);
}

/** What the words behind a bare number make of it. */
function unitBeside(tokens: readonly Tagged[], end: number): TargetUnit | undefined {
  if (isPerMany(tokens, end)) return 'ratio';
  if (isOnScale(tokens, end)) return 'score';
  return tokens[end]?.text === '-' && hasTag(tokens, end + 1, 'unit:time') ? 'time' : undefined;
}

/** "3 per 100.000". */
function isPerMany(tokens: readonly Tagged[], end: number): boolean {
  return tokens.slice(end, end + widestBeforeBase).some((token, place) => {
    const per = hasTag(tokens, end + place, 'per') || (token.text === '/' && place > 0);
    return per && Number(tokens[end + place + 1]?.text.replace(/[.,]/g, '')) >= leastBase;
  });
}

/** A number without a word for what it counts. */
function bareUnitOf(tokens: readonly Tagged[], quantity: Quantity): TargetUnit {
  const { start, end, factor } = quantity;
  const scored = tokens.some((_, at) => (at < start || at > end) && hasTag(tokens, at, 'unit:score'));
  if (scored) return 'score';
  const named = lastWith('noun:quantity', tokens, 0, start)?.meaning;
  if (named && bare.has(named)) return named;
  if (factor >= leastMoney) return 'currency';
  return hasDecimals(tokens, quantity) && factor === 1 ? 'score' : 'count';
}

/** "4.5", "4.0": things have none. */
function hasDecimals(tokens: readonly Tagged[], { start, value }: Quantity): boolean {
  return !Number.isInteger(value) || /[.,]0{1,2}$/.test(tokens[start]?.text ?? '');
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
  if (hasTag(tokens, end - 1, 'number:counts') || hasTag(tokens, start, 'number:repetition')) return false;
  if (hasTag(tokens, end, 'time:each', 'unit:time', 'time:frequency')) return false;
  const alone = tokens.slice(0, start).every(({ kind }) => kind === 'sign') && end === tokens.length;
  return alone || firstWith('verb:change', tokens, 0, start) !== undefined;
}

/** "4 out of 5", "80/100", not "9 out of 10 times". */
function isOnScale(tokens: readonly Tagged[], at: number): boolean {
  const scale = phraseWith('level:scale', tokens, at);
  if (!scale || (scale.length === 1 && hasTag(tokens, at, 'head:end'))) return false;
  const top = at + scale.length;
  return tops.has(Number(tokens[top]?.text)) && tokens[top + 1]?.kind !== 'word';
}
