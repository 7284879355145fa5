import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isPartOfName } from './isPartOfName';
import { isQualifier } from './isQualifier';
import type { Quantity } from './quantity';
import { quantityAt } from './quantityAt';
import { periodOf } from '../times/period';
import { timeSpanAt } from '../times/timeSpan';
import type { TimeSpan } from '../times/timeSpan';

export interface NumbersAndTimes {
  /** Quantities that may be levels, in order. */
  readonly levels: readonly Quantity[];
  readonly times: readonly TimeSpan[];
  /** Quantities that are names, dates or say who is counted. */
  readonly others: readonly Quantity[];
}

/** Finds all numbers of a text and tells levels from times, names and what only says who is counted. */
export function numbersAndTimes(tokens: readonly Tagged[], code: number, nameHead: number): NumbersAndTimes {
  const all = sharePercent(tokens, allQuantities(tokens));
  const byStart = new Map(all.map((quantity) => [quantity.start, quantity]));
  const times: TimeSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span = timeSpanAt(tokens, at, byStart);
    if (span) {
      times.push(span);
      at = span.end - 1;
    }
  }
  const outside = all.filter(
    (quantity) =>
      !times.some((span) => quantity.start < span.end && span.start < quantity.end && isInside(quantity, span)),
  );
  const named = new Set<Quantity>();
  outside.forEach((quantity, place) => {
    const before = outside[place - 1];
    const ranged = before !== undefined && areRange(tokens, before, quantity);
    const alike = ranged && (named.has(before) || before.timeUnit === undefined);
    const name = quantity.start < code || isPartOfName(tokens, quantity, before);
    if (alike ? named.has(before) : name || isQualifier(tokens, quantity, nameHead)) named.add(quantity);
  });
  const free = outside.filter((quantity) => !named.has(quantity));
  const durations = new Set(free.filter((quantity) => isDuration(tokens, quantity, free)));
  for (const { start, end, timeUnit } of [
    ...durations,
    ...[...named].filter((quantity) => isNamedDuration(tokens, quantity)),
  ])
    times.push({ start, end, period: periodOf(timeUnit) });
  times.sort((a, b) => a.start - b.start);
  const levels = free.filter((quantity) => !durations.has(quantity) && isCertain(tokens, code, quantity, times));
  const chosen = new Set(levels);
  return { levels, times, others: all.filter((quantity) => !chosen.has(quantity)) };
}

function allQuantities(tokens: readonly Tagged[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const named = phraseWith('number:name', tokens, at);
    const quantity = named ? undefined : quantityAt(tokens, at);
    if (named) at += named.length - 1;
    if (quantity) {
      found.push(quantity);
      at = quantity.end - 1;
    }
  }
  return found;
}

/** In "10–15%" both numbers are percentages. */
function sharePercent(tokens: readonly Tagged[], all: readonly Quantity[]): Quantity[] {
  return all.map((quantity, place) => {
    const next = all[place + 1];
    const shared = quantity.unit === 'none' && next?.unit === 'percent' && areRange(tokens, quantity, next);
    return shared ? { ...quantity, value: quantity.value / 100, factor: 0.01, unit: 'percent' } : quantity;
  });
}

/** A span that begins with the sign after a number ("/ bulan") does not hold the number. */
function isInside(quantity: Quantity, span: TimeSpan): boolean {
  return quantity.start >= span.start || quantity.unit === 'none';
}

const boundUnits = new Set(['week', 'month', 'quarter', 'semester', 'year']);

/** In a name months and the like are times ("dalam 12 bulan"), years only where it is said: they are mostly ages. */
function isNamedDuration(tokens: readonly Tagged[], quantity: Quantity): boolean {
  if (quantity.timeUnit === undefined || !boundUnits.has(quantity.timeUnit) || isCompared(tokens, quantity))
    return false;
  return quantity.timeUnit !== 'year' || phraseWith('time:within', tokens, quantity.start - 1) !== undefined;
}

/** "< 2 months" is measured, it bounds nothing else. */
function isCompared(tokens: readonly Tagged[], { start }: Quantity): boolean {
  return /^[<>≤≥=]$/.test(tokens[start - 1]?.text ?? '');
}

/** Weeks and longer bound something else that is counted; days only after "last", minutes never. */
function isDuration(tokens: readonly Tagged[], quantity: Quantity, free: readonly Quantity[]): boolean {
  if (!quantity.timeUnit) return false;
  if (isCompared(tokens, quantity)) return false;
  const opened = [1, 2, 3].some((back) => phraseWith('time:within', tokens, quantity.start - back));
  const closed = phraseWith('time:closer', tokens, quantity.end) !== undefined;
  if (quantity.timeUnit === 'day')
    return (
      closed ||
      (opened &&
        free.some((other) => other.unit === 'currency' || (other.unit === 'none' && other.doubt === undefined))) ||
      ['last', 'past', 'next', 'previous', 'first'].includes(tokens[quantity.start - 1]?.text ?? '')
    );
  if (!boundUnits.has(quantity.timeUnit)) return false;
  const another = free.some(
    (other) =>
      other !== quantity &&
      !areRange(tokens, quantity, other) &&
      (other.timeUnit === undefined || !boundUnits.has(other.timeUnit)) &&
      other.doubt === undefined,
  );
  return another || opened || closed;
}

/** "3–6 months" is one duration. */
function areRange(tokens: readonly Tagged[], left: Quantity, right: Quantity): boolean {
  const [first, second] = left.start < right.start ? [left, right] : [right, left];
  const joint = phraseWith('joint', tokens, first.end);
  return joint?.meaning === 'range' && first.end + joint.length === second.start;
}

/** How many words may name what is counted before its frequency: "one article per week". */
const widestCounted = 2;

/** "one" and "sekali" are levels only beside a comparison, a unit or a frequency. */
function isCertain(tokens: readonly Tagged[], code: number, quantity: Quantity, times: readonly TimeSpan[]): boolean {
  if (quantity.doubt === undefined) return true;
  const near = quantity.doubt === 'repetition' ? 0 : widestCounted;
  const followed = times.some(({ start }) => start >= quantity.end && start - quantity.end <= near);
  if (quantity.doubt === 'word' && countsOne(tokens, code, quantity)) return true;
  const compared = [1, 2, 3].some((back) => {
    const match = phraseWith('compare:before', tokens, quantity.start - back);
    return match !== undefined && match.length <= back;
  });
  if (quantity.doubt === 'repetition') return compared || followed || times.some((span) => span.end === quantity.start);
  return (
    compared ||
    (followed && quantity.doubt === 'word') ||
    (quantity.doubt === 'word' && quantity.times) ||
    (tokens[quantity.start]?.kind === 'number' && quantity.doubt === 'word')
  );
}

/** After these "one" counts: "Create one job", "Membaca satu buku"; and at the beginning: "One shop in town". */
function countsOne(tokens: readonly Tagged[], code: number, { start, end, value }: Quantity): boolean {
  const noun = tokens[end]?.kind === 'word' && !phraseWith('head:end', tokens, end);
  if (value !== 1 || !noun || phraseWith('choice', tokens, end)) return false;
  return start === code || hasTag(tokens, start - 1, 'verb:deliver', 'verb', 'verb:change');
}
