import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isYear } from './isYear';
import { numberWordsAt } from '../numbers/numberWordsAt';
import { isLong, periodOf } from './period';
import { isYearOf } from '../numbers/referenceNumber';
import type { TimeSpan } from './timeSpan';
import type { TimeUnit } from '../lexicon/tag';

const quarterWord = /^(?:q[1-4]|[1-4]q|tw[1-4])$/u;
const halfWord = /^(?:h[12]|[12]h|s(?:mt|em)[12])$/u;
/** "Year 5", "triwulan 2": higher numbers are no place in a row of periods. */
const mostNumbered = 12;

/** Q3, "this quarter", "akhir tahun", "semester 1", "bulan ini". */
export function namedSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  return (
    codedSpan(tokens, start) ?? ordinalSpan(tokens, start) ?? openedSpan(tokens, start) ?? closedSpan(tokens, start)
  );
}

/** "Q3", "H1"; the ranks of journals are written like quarters. */
function codedSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const text = tokens[start]?.text ?? '';
  if (halfWord.test(text)) return { start, end: start + 1, period: 'semester' };
  const ranked = quarterWord.test(text) && tokens.some((_, at) => hasTag(tokens, at, 'rank:journal'));
  return quarterWord.test(text) && !ranked ? { start, end: start + 1, period: 'quarter' } : undefined;
}

/** "the 3rd quarter". */
function ordinalSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  if (tokens[start]?.kind !== 'number' || !hasTag(tokens, start + 1, 'ordinal')) return undefined;
  const unit = phraseWith('unit:time', tokens, start + 2);
  const ends = unit && isLong(unit.meaning) && unit.meaning !== 'day';
  return ends ? { start, end: start + 2 + unit.length, period: periodOf(unit.meaning) } : undefined;
}

/** "this quarter", "end of semester 1". */
function openedSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const opener = phraseWith('time:opener', tokens, start);
  const unit = opener && phraseWith('unit:time', tokens, start + opener.length);
  if (!unit || !isLong(unit.meaning) || isAnyDay(tokens, start, unit.meaning)) return undefined;
  const end = start + opener.length + unit.length;
  const numbered = tokens[end]?.kind === 'number' && Number(tokens[end]?.text) <= mostNumbered;
  return { start, end: end + (numbered ? 1 : 0), period: periodOf(unit.meaning) };
}

/** "the day", "of the year" name no certain one. */
function isAnyDay(tokens: readonly Tagged[], start: number, unit: TimeUnit): boolean {
  return hasTag(tokens, start, 'definite') && (unit === 'day' || hasTag(tokens, start - 1, 'genitive'));
}

/** "bulan ini", "semester 1", "Month:". */
function closedSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const unit = phraseWith('unit:time', tokens, start);
  if (!unit || !isLong(unit.meaning) || isYearOf(tokens, start)) return undefined;
  const after = start + unit.length;
  const heads = start === 0 && tokens[after]?.text === ':';
  const end = after + (heads ? 0 : lengthBehind(tokens, after, unit.meaning));
  return heads || end > after ? { start, end, period: periodOf(unit.meaning) } : undefined;
}

/** How many tokens behind a unit say which one is meant. */
function lengthBehind(tokens: readonly Tagged[], at: number, unit: TimeUnit): number {
  const length = wordsLength(tokens, at, unit) ?? phraseWith('time:closer', tokens, at)?.length;
  return length ?? Number(isNumbered(tokens, at, unit));
}

/** "triwulan dua". */
function wordsLength(tokens: readonly Tagged[], at: number, unit: TimeUnit): number | undefined {
  const words = unit === 'quarter' || unit === 'semester' ? numberWordsAt(tokens, at) : undefined;
  return words && words.value <= mostNumbered ? words.length : undefined;
}

/** "bulan 3", "tahun 2027"; not "day 3". */
function isNumbered(tokens: readonly Tagged[], at: number, unit: TimeUnit): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && unit !== 'day' && (isYear(token) || Number(token.text) <= mostNumbered);
}
