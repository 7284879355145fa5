import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { comparisonBefore } from './comparison';
import { inBrackets } from '../tokens/inBrackets';
import type { Quantity } from './quantity';

/** Words and signs that put one target beside another. */
const beside = /^(?:[,;+&]|and|dan|serta|plus|while|sedangkan|sementara)$/;

/**
 * The number of a second target in one text: "95% attendance and 80% satisfaction". A range, a way from one number to another, what stands in brackets and
 * a time by itself ("100 orders, in 10 minutes") are no second target.
 */
export function secondLevel(tokens: readonly Tagged[], levels: readonly Quantity[]): Quantity | undefined {
  const inside = inBrackets(tokens);
  const [first, ...others] = levels.filter(({ start }) => !inside.has(start));
  if (!first) return undefined;
  return others.find((next, place) => isBeside(tokens, place === 0 ? first : (others[place - 1] ?? first), next));
}

function isBeside(tokens: readonly Tagged[], before: Quantity, next: Quantity): boolean {
  const between = tokens.slice(before.end, next.start);
  const isJoined = between.some(
    ({ glued }, place) =>
      !glued && phraseWith('joint', tokens, before.end + place) && !hasTag(tokens, before.end + place, 'links'),
  );
  const isRange = between.length === 1 && [1, 2].some((back) => hasTag(tokens, before.start - back, 'between'));
  if (isJoined || isRange || !between.some(({ text }) => beside.test(text))) return false;
  return next.timeUnit === undefined || comparisonBefore(tokens, next) !== undefined;
}
