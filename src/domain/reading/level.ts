import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { Quantity } from './quantity';
import type { Comparator, TargetUnit } from './targetReading';
import type { Token } from './token';

/** The level that a text sets. */
export interface Level {
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: TargetUnit;
  readonly comparator: Comparator;
}

/** How many words may stand between a comparison and its number: "minimal oleh 3 kelas". */
const widestGap = 2;
const betweenWords = new Set(['between', 'antara']);

/** Chooses the level among the quantities: the first, of a way from A to B the second, of a range both. */
export function levelOf(tokens: readonly Token[], levels: readonly Quantity[]): Level | undefined {
  const first = levels[0];
  if (!first) return undefined;
  const start = phraseAt(lexicon.from, tokens, first.start - 1) !== undefined;
  const end = levels
    .slice(1)
    .find((quantity) => phraseAt(lexicon.joints, tokens, quantity.start - 1) ?? comparedAfterJoint(tokens, quantity));
  if (start && end) return single(tokens, { ...end, unit: end.unit === 'none' ? first.unit : end.unit });
  const second = levels[1];
  const joint = second && jointBetween(tokens, first, second);
  if (!second || !joint) return single(tokens, first);
  if (joint === 'way') return single(tokens, { ...second, unit: second.unit === 'none' ? first.unit : second.unit });
  return range(tokens, first, second);
}

function comparedAfterJoint(tokens: readonly Token[], quantity: Quantity) {
  return phraseAt(lexicon.before, tokens, quantity.start - 1) && phraseAt(lexicon.joints, tokens, quantity.start - 2);
}

function jointBetween(tokens: readonly Token[], first: Quantity, second: Quantity): 'range' | 'way' | undefined {
  const joint = phraseAt(lexicon.joints, tokens, first.end);
  if (!joint || first.end + joint.length !== second.start) return undefined;
  const word = tokens[first.end]?.text;
  if (word !== 'and' && word !== 'dan') return joint.meaning;
  return [1, 2].some((back) => betweenWords.has(tokens[first.start - back]?.text ?? '')) ? 'range' : undefined;
}

function range(tokens: readonly Token[], low: Quantity, high: Quantity): Level {
  const shared = low.factor === 1 && low.unit === 'none' && high.factor !== 1;
  const lowValue = shared ? Number((low.value * high.factor).toPrecision(12)) : low.value;
  return {
    value: Math.min(lowValue, high.value),
    valueHigh: Math.max(lowValue, high.value),
    unit: unitOf(tokens, { ...high, unit: high.unit === 'none' ? low.unit : high.unit }),
    comparator: 'range',
  };
}

function single(tokens: readonly Token[], quantity: Quantity): Level {
  const comparator = quantity.plus
    ? 'min'
    : (comparatorBefore(tokens, quantity) ?? comparatorAfter(tokens, quantity) ?? 'eq');
  return { value: quantity.value, unit: unitOf(tokens, quantity), comparator };
}

function comparatorBefore(tokens: readonly Token[], quantity: Quantity): 'min' | 'max' | undefined {
  let found: 'min' | 'max' | undefined;
  for (let at = Math.max(0, quantity.start - 8); at < quantity.start; at += 1) {
    const match = phraseAt(lexicon.before, tokens, at);
    if (!match || at + match.length > quantity.start) continue;
    if (quantity.start - (at + match.length) <= widestGap) found = match.meaning;
    at += match.length - 1;
  }
  return found;
}

function comparatorAfter(tokens: readonly Token[], quantity: Quantity): 'min' | 'max' | undefined {
  return (phraseAt(lexicon.after, tokens, quantity.end) ?? phraseAt(lexicon.after, tokens, quantity.end + 1))?.meaning;
}

/** "per 100.000" makes a ratio from this many on. */
const leastBase = 100;

function unitOf(tokens: readonly Token[], quantity: Quantity): TargetUnit {
  if (quantity.times)
    return tokens[quantity.end - 1]?.text !== 'kali' && changesBefore(tokens, quantity.start) ? 'ratio' : 'count';
  if (quantity.unit !== 'none') return quantity.unit;
  for (let at = quantity.end; at < quantity.end + 4; at += 1) {
    if (tokens[at]?.text === 'per' && Number(tokens[at + 1]?.text.replace(/[.,]/g, '')) >= leastBase) return 'ratio';
  }
  const scored = tokens.some(
    (_, at) => (at < quantity.start || at > quantity.end) && phraseAt(lexicon.scores, tokens, at),
  );
  const followed =
    tokens[quantity.end]?.kind === 'word' &&
    !phraseAt(lexicon.scales, tokens, quantity.end) &&
    !phraseAt(lexicon.after, tokens, quantity.end);
  if (scored && !followed) return 'score';
  return !Number.isInteger(quantity.value) && quantity.factor === 1 && !followed ? 'score' : 'count';
}

function changesBefore(tokens: readonly Token[], end: number): boolean {
  for (let at = 0; at < end; at += 1) if (phraseAt(lexicon.changes, tokens, at)) return true;
  return false;
}
