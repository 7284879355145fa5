import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Quantity } from './quantity';
import { leadBefore } from './leadBefore';

/**
 * Whether a number says only of how many: "no more than 3 of about 200 orders", "Dari 4.000 pesanan, maksimal 12 terlambat". A way from one number to
 * another has an end and is none. `others` are all numbers of the text.
 */
export function isTotal(tokens: readonly Tagged[], quantity: Quantity, others: readonly Quantity[]): boolean {
  const { start, end, unit, timeUnit } = quantity;
  if (unit === 'percent' || unit === 'ratio' || timeUnit !== undefined) return false;
  const lead = leadBefore(tokens, start);
  if (lead === undefined || others.some((other) => other.start > end && hasJointBefore(tokens, other, end)))
    return false;
  const before = others.filter((other) => other.end <= lead);
  if (before.length > 0) return hasTag(tokens, lead, 'way:from') || isNear(tokens, start);
  return lead === 0 && others.some((other) => isSetApart(tokens, end, other.start));
}

function isNear(tokens: readonly Tagged[], start: number): boolean {
  return [1, 2, 3].some((back) => phraseWith('rough', tokens, start - back)?.length === back);
}

/** "to 3", "menjadi maksimal 3": the number ends a way that began before. */
function hasJointBefore(tokens: readonly Tagged[], { start }: Quantity, from: number): boolean {
  return tokens
    .slice(from, start)
    .some(
      ({ glued }, place) =>
        !glued && phraseWith('joint', tokens, from + place) && !hasTag(tokens, from + place, 'links'),
    );
}

/** A comma stands between both, and the later one is compared. */
function isSetApart(tokens: readonly Tagged[], end: number, start: number): boolean {
  if (start < end || !tokens.slice(end, start).some(({ text }) => text === ',')) return false;
  return tokens.slice(end, start).some((_, place) => phraseWith('compare:before', tokens, end + place));
}
