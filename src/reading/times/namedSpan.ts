import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isYear } from './isYear';
import { numberWordsAt } from '../numbers/numberWordsAt';
import { isLong, periodOf } from './period';
import { isYearOf } from '../numbers/referenceNumber';
import type { TimeSpan } from './timeSpan';

const quarterWord = /^(?:q[1-4]|[1-4]q|tw[1-4])$/u;

const halfWord = /^(?:h[12]|[12]h|s(?:mt|em)[12])$/u;

/** "Year 5", "triwulan 2": higher numbers are no place in a row of periods. */
const mostNumbered = 12;

/** Ranks of journals are written like quarters. */
const ranked = /^(?:jurnal|journals?|publikasi|publications?|scopus|sinta)$/u;

/** Q3, "this quarter", "akhir tahun", "semester 1", "bulan ini". */
export function namedSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const text = tokens[start]?.text ?? '';
  if (quarterWord.test(text) && !tokens.some((token) => ranked.test(token.text)))
    return { start, end: start + 1, period: 'quarter' };
  if (halfWord.test(text)) return { start, end: start + 1, period: 'semester' };
  const placed = tokens[start]?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(tokens[start + 1]?.text ?? '');
  const ordinal = placed ? phraseWith('unit:time', tokens, start + 2) : undefined;
  if (ordinal && isLong(ordinal.meaning) && ordinal.meaning !== 'day')
    return { start, end: start + 2 + ordinal.length, period: periodOf(ordinal.meaning) };
  const opener = phraseWith('time:opener', tokens, start);
  const opened = opener && phraseWith('unit:time', tokens, start + opener.length);
  const anyDay = text === 'the' && (opened?.meaning === 'day' || tokens[start - 1]?.text === 'of');
  if (opener && opened && !anyDay && isLong(opened.meaning)) {
    const end = start + opener.length + opened.length;
    const place = Number(tokens[end]?.text) <= mostNumbered && tokens[end]?.kind === 'number' ? 1 : 0;
    return { start, end: end + place, period: periodOf(opened.meaning) };
  }
  const unit = phraseWith('unit:time', tokens, start);
  if (!unit || !isLong(unit.meaning) || isYearOf(tokens, start)) return undefined;
  const after = start + unit.length;
  if (start === 0 && tokens[after]?.text === ':') return { start, end: after, period: periodOf(unit.meaning) };
  const closed = phraseWith('time:closer', tokens, after);
  const worded = unit.meaning === 'quarter' || unit.meaning === 'semester' ? numberWordsAt(tokens, after) : undefined;
  if (worded && worded.value <= mostNumbered)
    return { start, end: after + worded.length, period: periodOf(unit.meaning) };
  const numbered =
    tokens[after]?.kind === 'number' &&
    unit.meaning !== 'day' &&
    (isYear(tokens[after]) || Number(tokens[after]?.text) <= mostNumbered);
  const end = after + (closed?.length ?? 1);
  return closed || numbered ? { start, end, period: periodOf(unit.meaning) } : undefined;
}
