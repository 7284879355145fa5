import { firstWith, hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Quantity } from './quantity';

interface Comparison {
  readonly at: number;
  readonly length: number;
  readonly meaning: 'min' | 'max';
}

/** How many words may stand between a comparison and its number: "minimal oleh 3 kelas". */
const widestGapBeforeNumber = 2;
/** How many words before a number a comparison may begin: "lebih besar dari atau sama dengan 3". */
const farthest = 8;

/** The comparison that belongs to a number: "at least 3", "3 or more". */
export function comparisonOf(tokens: readonly Tagged[], quantity: Quantity): Comparison | undefined {
  const found =
    comparisonBefore(tokens, quantity) ??
    comparisonAt(tokens, quantity.end) ??
    comparisonAt(tokens, quantity.end + 1) ??
    limit(tokens, quantity);
  return found?.meaning === 'min' && isDenied(tokens, found.at) ? { ...found, meaning: 'max' } : found;
}

/** "No order waits more than 3 days": what nothing does is a limit. */
function isDenied(tokens: readonly Tagged[], at: number): boolean {
  const turns = tokens[at]?.kind === 'word' && hasTag(tokens, at, 'compare:more');
  return turns && firstWith('denial', tokens, 0, at) !== undefined;
}

/** "dalam 24 jam" as the longest time, and the limits that verbs set: "Limit meetings to 2". */
function limit(tokens: readonly Tagged[], { start, timeUnit }: Quantity): Comparison | undefined {
  const at = start - 1;
  if (timeUnit !== undefined && hasTag(tokens, at, 'time:limit')) return { at, length: 1, meaning: 'max' };
  const verb = hasTag(tokens, at, 'way:to') ? firstWith('verb:limit', tokens, 0, start) : undefined;
  return verb && { at: verb.at, length: verb.length, meaning: 'max' };
}

/** The last comparison before a number that is near enough to it. */
export function comparisonBefore(tokens: readonly Tagged[], quantity: Quantity): Comparison | undefined {
  let found: Comparison | undefined;
  for (let at = Math.max(0, quantity.start - farthest); at < quantity.start; at += 1) {
    const match = phraseWith('compare:before', tokens, at);
    const gap = match ? quantity.start - (at + match.length) : -1;
    if (!match || gap < 0) continue;
    if (gap === 0 || (gap <= widestGapBeforeNumber && !hasTag(tokens, at - 1, 'choice'))) found = { at, ...match };
    at += match.length - 1;
  }
  return found;
}

function comparisonAt(tokens: readonly Tagged[], at: number): Comparison | undefined {
  const match = phraseWith('compare:after', tokens, at);
  return match && { at, ...match };
}
