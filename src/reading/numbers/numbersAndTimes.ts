import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { areRange, isDuration, isNamedDuration } from './duration';
import { isPartOfName } from './isPartOfName';
import { isQualifier } from './isQualifier';
import { isTotal } from './isTotal';
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

/**
 * Finds all numbers of a text and tells levels from times, names and what only says who is counted. `code` is where leading codes end,
 * `nameHead` where a measure at the beginning of a name ends, 0 without one.
 */
export function numbersAndTimes(tokens: readonly Tagged[], code: number, nameHead: number): NumbersAndTimes {
  const all = sharePercent(tokens, allQuantities(tokens));
  const spans = timeSpans(tokens, all);
  const outside = all.filter((quantity) => !spans.some((span) => holds(span, quantity)));
  const named = namesAmong(tokens, outside, code, nameHead);
  const free = outside.filter((quantity) => !named.has(quantity));
  const durations = new Set(free.filter((quantity) => isDuration(tokens, quantity, free)));
  for (const quantity of named) if (isNamedDuration(tokens, quantity)) durations.add(quantity);
  const times = durations.size === 0 ? spans : inOrder(spans, durations);
  const levels = free.filter((quantity) => !durations.has(quantity) && isCertain(tokens, code, quantity, times));
  const chosen = new Set(levels);
  return { levels, times, others: all.filter((quantity) => !chosen.has(quantity)) };
}

/** Times, the durations among them. */
function inOrder(spans: readonly TimeSpan[], durations: ReadonlySet<Quantity>): readonly TimeSpan[] {
  const bounds = [...durations].map(({ start, end, timeUnit }) => ({ start, end, period: periodOf(timeUnit) }));
  return [...spans, ...bounds].sort((a, b) => a.start - b.start);
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

function timeSpans(tokens: readonly Tagged[], all: readonly Quantity[]): TimeSpan[] {
  const byStart = new Map(all.map((quantity) => [quantity.start, quantity]));
  const spans: TimeSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span = timeSpanAt(tokens, at, byStart);
    if (!span) continue;
    spans.push(span);
    at = span.end - 1;
  }
  return spans;
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
function holds(span: TimeSpan, { start, end, unit }: Quantity): boolean {
  return start < span.end && span.start < end && (start >= span.start || unit === 'none');
}

/** The numbers that are names or say who is counted; of a range both are what the first one is. */
function namesAmong(
  tokens: readonly Tagged[],
  quantities: readonly Quantity[],
  code: number,
  nameHead: number,
): ReadonlySet<Quantity> {
  const named = new Set<Quantity>();
  quantities.forEach((quantity, place) => {
    const before = quantities[place - 1];
    const ranged = before !== undefined && areRange(tokens, before, quantity) ? before : undefined;
    const isName = () =>
      quantity.start < code ||
      isPartOfName(tokens, quantity, before) ||
      isQualifier(tokens, quantity, nameHead) ||
      isTotal(tokens, quantity, quantities);
    const alike = ranged && (named.has(ranged) || ranged.timeUnit === undefined);
    if (alike ? named.has(ranged) : isName()) named.add(quantity);
  });
  return named;
}

/** How many words may name what is counted before its frequency: "one article per week". */
const widestCounted = 2;

/** "one" and "sekali" are levels only beside a comparison, a unit or a frequency. */
function isCertain(tokens: readonly Tagged[], code: number, quantity: Quantity, times: readonly TimeSpan[]): boolean {
  const { start, end, doubt } = quantity;
  if (doubt === undefined || isComparedNear(tokens, start)) return true;
  const isFollowed = (near: number) => times.some((span) => span.start >= end && span.start - end <= near);
  if (doubt === 'repetition') return isFollowed(0) || times.some((span) => span.end === start);
  if (doubt === 'name') return false;
  const counts = quantity.times || tokens[start]?.kind === 'number' || countsOne(tokens, code, quantity);
  return counts || isFollowed(widestCounted);
}

function isComparedNear(tokens: readonly Tagged[], start: number): boolean {
  return [1, 2, 3].some((back) => {
    const match = phraseWith('compare:before', tokens, start - back);
    return match !== undefined && match.length <= back;
  });
}

/** After these "one" counts: "Create one job", "Membaca satu buku"; and at the beginning: "One shop in town". */
function countsOne(tokens: readonly Tagged[], code: number, { start, end, value }: Quantity): boolean {
  if (value !== 1 || tokens[end]?.kind !== 'word' || hasTag(tokens, end, 'head:end', 'choice')) return false;
  return start === code || hasTag(tokens, start - 1, 'verb:deliver', 'verb', 'verb:change');
}
