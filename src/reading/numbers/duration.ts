import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Quantity } from './quantity';

/** Units of time that bound something else; days only beside certain words, shorter ones never. */
const boundUnits = new Set(['week', 'month', 'quarter', 'semester', 'year']);

/** In a name months and the like are times ("dalam 12 bulan"), years only where it is said: they are mostly ages. */
export function isNamedDuration(tokens: readonly Tagged[], quantity: Quantity): boolean {
  if (!isBound(quantity) || isCompared(tokens, quantity)) return false;
  return quantity.timeUnit !== 'year' || hasTag(tokens, quantity.start - 1, 'time:within');
}

/** Weeks and longer bound something else that is counted; days only after "last", minutes never. */
export function isDuration(tokens: readonly Tagged[], quantity: Quantity, free: readonly Quantity[]): boolean {
  if (!quantity.timeUnit || isCompared(tokens, quantity)) return false;
  if (quantity.timeUnit === 'day') return areDays(tokens, quantity, free);
  if (!isBound(quantity)) return false;
  return (
    isOpened(tokens, quantity) || isClosed(tokens, quantity) || free.some((other) => bounds(tokens, quantity, other))
  );
}

function areDays(tokens: readonly Tagged[], quantity: Quantity, free: readonly Quantity[]): boolean {
  if (isClosed(tokens, quantity) || hasTag(tokens, quantity.start - 1, 'time:relative')) return true;
  const isThing = ({ unit, doubt }: Quantity) => unit === 'currency' || (unit === 'none' && doubt === undefined);
  return isOpened(tokens, quantity) && free.some(isThing);
}

function isOpened(tokens: readonly Tagged[], { start }: Quantity): boolean {
  return [1, 2, 3].some((back) => hasTag(tokens, start - back, 'time:within'));
}

function isClosed(tokens: readonly Tagged[], { end }: Quantity): boolean {
  return hasTag(tokens, end, 'time:closer');
}

/** Whether a duration says in what time another number is meant. */
function bounds(tokens: readonly Tagged[], duration: Quantity, other: Quantity): boolean {
  return other !== duration && other.doubt === undefined && !isBound(other) && !areRange(tokens, duration, other);
}

function isBound({ timeUnit }: Quantity): boolean {
  return timeUnit !== undefined && boundUnits.has(timeUnit);
}

/** "< 2 months" is measured, it bounds nothing else. */
function isCompared(tokens: readonly Tagged[], { start }: Quantity): boolean {
  return /^[<>≤≥=]$/.test(tokens[start - 1]?.text ?? '');
}

/** "3–6 months" is one duration. */
export function areRange(tokens: readonly Tagged[], left: Quantity, right: Quantity): boolean {
  const [first, second] = left.start < right.start ? [left, right] : [right, left];
  const joint = phraseWith('joint', tokens, first.end);
  return joint?.meaning === 'range' && first.end + joint.length === second.start;
}
