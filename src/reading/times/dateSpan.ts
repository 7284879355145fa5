import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { TimeSpan } from './timeSpan';

/** How many digits day, month and year of a date may have: 31/12/2026, 2026-12-31. */
const dateLengths = /^(?:[12]{2}[24]|4[12]{2})$/;
/** How many tokens may follow a month: "5 August, 2026". */
const longestAfterMonth = 3;

/** "31/12/2026", "tanggal 5", "5 August", "by the 5th". */
export function dateSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const length = tokens[start]?.kind === 'number' ? dateLength(tokens, start) : 0;
  if (length > 0) return { start, end: start + length, period: 'date' };
  const day = phraseWith('time:date', tokens, start);
  if (day && tokens[start + day.length]?.kind === 'number')
    return { start, end: start + day.length + 1, period: 'date' };
  return monthSpan(tokens, start);
}

/** How many tokens a date in digits takes, 0 without one. */
function dateLength(tokens: readonly Tagged[], start: number): number {
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(tokens[start]?.text ?? '')) return 1;
  return isSeparatedDate(tokens, start) ? 5 : 0;
}

/** "31/12/2026", "31-12-2026". */
function isSeparatedDate(tokens: readonly Tagged[], start: number): boolean {
  if (!/^[/-]$/.test(tokens[start + 1]?.text ?? '')) return false;
  const [first, sign, second, again, third] = tokens.slice(start, start + 5).map(({ text }) => text);
  if (!first || !second || !third || sign !== again) return false;
  const lengths = `${first.length}${second.length}${third.length}`;
  return dateLengths.test(lengths) && [first, second].every((part) => /^\d+$/.test(part));
}

function monthSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const numberFirst = tokens[start]?.kind === 'number' && /^\d{1,2}$/.test(tokens[start].text);
  const ordinal = numberFirst && hasTag(tokens, start + 1, 'ordinal');
  const at = start + (ordinal ? 2 : Number(numberFirst));
  if (isMonth(tokens, at, numberFirst)) return { start, end: afterMonth(tokens, at), period: 'date' };
  return ordinal && isDayBy(tokens, start, at) ? { start, end: at, period: 'date' } : undefined;
}

/** Words that are mostly something else ("may") are months beside a number or after "by". */
function isMonth(tokens: readonly Tagged[], at: number, numberFirst: boolean): boolean {
  if (hasTag(tokens, at, 'month')) return true;
  if (!hasTag(tokens, at, 'month:unsure')) return false;
  return numberFirst || tokens[at + 1]?.kind === 'number' || hasTag(tokens, at - 1, 'time:by');
}

/** Behind a month and its point the day and the year. */
function afterMonth(tokens: readonly Tagged[], month: number): number {
  const pointed =
    hasTag(tokens, month, 'month') && tokens[month + 1]?.text === '.' && tokens[month + 2]?.kind === 'number';
  const first = month + 1 + (pointed ? 1 : 0);
  let end = first;
  while (end < first + longestAfterMonth && goesOn(tokens, end)) end += 1;
  return end;
}

function goesOn(tokens: readonly Tagged[], at: number): boolean {
  return tokens[at]?.kind === 'number' || (tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number');
}

/** "by the 5th" is a day, "to the 75th percentile" is not. */
function isDayBy(tokens: readonly Tagged[], start: number, end: number): boolean {
  const ends = tokens[end]?.kind !== 'word' || hasTag(tokens, end, 'genitive', 'time:every');
  return ends && [1, 2].some((back) => hasTag(tokens, start - back, 'time:by'));
}
