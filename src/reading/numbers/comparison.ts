import { firstWith, phraseWith } from '../tokens/tagged';
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
/** "4 or above – 90%": after these a comparison belongs to the number before it. */
/** Comparisons that turn round after a denial. */
const more = new Set([
  'more',
  'longer',
  'over',
  'above',
  'exceed',
  'exceeds',
  'greater',
  'higher',
  'lebih',
  'melebihi',
  '>',
]);
const choices = new Set(['or', 'atau']);

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
  return (
    tokens[at]?.kind === 'word' && firstWith('denial', tokens, 0, at) !== undefined && more.has(tokens[at]?.text ?? '')
  );
}

/** "dalam 24 jam" as the longest time, and the limits that verbs set: "Limit meetings to 2". */
function limit(tokens: readonly Tagged[], { start, timeUnit }: Quantity): Comparison | undefined {
  const at = start - 1;
  if (timeUnit !== undefined && tokens[at]?.text === 'dalam') return { at, length: 1, meaning: 'max' };
  const verb = firstWith('verb:limit', tokens, 0, start);
  return verb && tokens[at]?.text === 'to' ? { at: verb.at, length: verb.length, meaning: 'max' } : undefined;
}

/** The last comparison before a number that is near enough to it. */
export function comparisonBefore(tokens: readonly Tagged[], quantity: Quantity): Comparison | undefined {
  let found: Comparison | undefined;
  for (let at = Math.max(0, quantity.start - farthest); at < quantity.start; at += 1) {
    const match = phraseWith('compare:before', tokens, at);
    if (!match || at + match.length > quantity.start) continue;
    const gap = quantity.start - (at + match.length);
    if (gap === 0 || (gap <= widestGapBeforeNumber && !choices.has(tokens[at - 1]?.text ?? '')))
      found = { at, ...match };
    at += match.length - 1;
  }
  return found;
}

function comparisonAt(tokens: readonly Tagged[], at: number): Comparison | undefined {
  const match = phraseWith('compare:after', tokens, at);
  return match && { at, ...match };
}
