import { phraseAt } from '../language/phraseIndex';
import type { TimeUnit } from '../language/readingLexicon';
import { lexicon } from './lexicon';
import { numberWordsAt } from './numberWordsAt';
import { isYearOf } from './referenceNumber';
import type { Quantity } from './quantity';
import type { TargetPeriod } from './targetReading';
import type { Token } from './token';

/** Tokens that name a frequency, a deadline or a period. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  readonly period: TargetPeriod;
}

const quarterWord = /^(?:q[1-4]|[1-4]q|tw[1-4])$/u;
const halfWord = /^(?:h[12]|[12]h|s(?:mt|em)[12])$/u;
const fiscalYear = /^(?:fy|cy|ta)(?:\d{2}|\d{4})?$/u;
/** Mostly a number of things: "2000 readers". */
const roundYear = '2000';
const firstYear = 1990;
const lastYear = 2100;
/** "Year 5", "triwulan 2": higher numbers are no place in a row of periods. */
const mostNumbered = 12;
/** After these a time unit follows at once: "per day", not "per patient day". */
const unskipped = new Set(['per', '/']);
/** A year after these is where a comparison begins, not a time to reach something. */
const beginnings = new Set(['since', 'sejak']);
/** Ranks of journals are written like quarters. */
const ranked = /^(?:jurnal|journals?|publikasi|publications?|scopus|sinta)$/u;
const longUnits = new Set<TimeUnit>(['day', 'week', 'month', 'quarter', 'semester', 'year']);

/** The period that a time unit stands for; seconds, minutes and hours stand for none. */
export function periodOf(unit: TimeUnit | undefined): TargetPeriod {
  return unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' ? 'none' : unit;
}

/** The time expression that begins at a token; `quantities` holds the quantity at each token where one begins. */
export function timeSpanAt(
  tokens: readonly Token[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  return (
    frequencySpan(tokens, start, quantities) ??
    bareFrequencySpan(tokens, start, quantities) ??
    dateSpan(tokens, start) ??
    yearSpan(tokens, start, quantities) ??
    namedSpan(tokens, start)
  );
}

function frequencySpan(
  tokens: readonly Token[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const frequency = phraseAt(lexicon.frequencies, tokens, start);
  if (frequency)
    return frequency.meaning === 'none'
      ? undefined
      : { start, end: start + frequency.length, period: frequency.meaning };
  const each = phraseAt(lexicon.each, tokens, start);
  if (!each) return undefined;
  if (isArticle(tokens[start]) && !endsQuantity(start, quantities)) return undefined;
  const at = start + each.length;
  const day = phraseAt(lexicon.dayOfMonth, tokens, at);
  if (day) return { start, end: at + day.length + 1, period: 'date' };
  const counted = quantities.get(at);
  const unit = phraseAt(lexicon.timeUnits, tokens, at) ?? phraseAt(lexicon.timeUnits, tokens, at + 1);
  const skipped = phraseAt(lexicon.timeUnits, tokens, at) ? 0 : 1;
  if (counted?.timeUnit && longUnits.has(counted.timeUnit))
    return { start, end: afterOnce(tokens, counted.end), period: periodOf(counted.timeUnit) };
  if (!unit || !longUnits.has(unit.meaning)) return undefined;
  if (skipped > 0 && (tokens[at]?.kind !== 'word' || unskipped.has(tokens[start]?.text ?? ''))) return undefined;
  return { start, end: at + skipped + unit.length, period: periodOf(unit.meaning) };
}

/** "setiap 3 bulan sekali": once belongs to the frequency. */
function afterOnce(tokens: readonly Token[], at: number): number {
  const once = phraseAt(lexicon.repetitions, tokens, at);
  return once?.meaning === 1 ? at + once.length : at;
}

/** "2x week", "dua bulan sekali": a frequency without a word for it. */
function bareFrequencySpan(
  tokens: readonly Token[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const quantity = quantities.get(start);
  if (quantity?.timeUnit && longUnits.has(quantity.timeUnit)) {
    const end = afterOnce(tokens, quantity.end);
    return end > quantity.end ? { start, end, period: periodOf(quantity.timeUnit) } : undefined;
  }
  const unit = phraseAt(lexicon.timeUnits, tokens, start);
  if (!unit || !longUnits.has(unit.meaning)) return undefined;
  const counted = [...quantities.values()].some(({ end, times }) => times && end === start);
  return counted ? { start, end: start + unit.length, period: periodOf(unit.meaning) } : undefined;
}

function isArticle(token: Token | undefined): boolean {
  return token?.text === 'a' || token?.text === 'an';
}

function endsQuantity(at: number, quantities: ReadonlyMap<number, Quantity>): boolean {
  for (const quantity of quantities.values()) if (quantity.end <= at && at - quantity.end <= 1) return true;
  return false;
}

function dateSpan(tokens: readonly Token[], start: number): TimeSpan | undefined {
  const first = tokens[start];
  if (first?.kind === 'number') {
    const [sign, second, again, third] = tokens.slice(start + 1, start + 5);
    if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(first.text)) return { start, end: start + 1, period: 'date' };
    const separated = sign && second && third && /^[/-]$/.test(sign.text) && again?.text === sign.text;
    const lengths = `${first.text.length}${second?.text.length ?? 0}${third?.text.length ?? 0}`;
    if (separated && second.kind === 'number' && /^(?:[12]{2}[24]|4[12]{2})$/.test(lengths))
      return { start, end: start + 5, period: 'date' };
  }
  const day = phraseAt(lexicon.dayOfMonth, tokens, start);
  if (day && tokens[start + day.length]?.kind === 'number')
    return { start, end: start + day.length + 1, period: 'date' };
  return monthSpan(tokens, start);
}

function monthSpan(tokens: readonly Token[], start: number): TimeSpan | undefined {
  const numberFirst = tokens[start]?.kind === 'number' && (tokens[start]?.text.length ?? 9) <= 2;
  const ordinal = numberFirst && /^(?:st|nd|rd|th)$/.test(tokens[start + 1]?.text ?? '') ? 1 : 0;
  const at = start + (numberFirst ? 1 + ordinal : 0);
  const byDay =
    ordinal > 0 && endsThere(tokens[at]) && [1, 2].some((back) => phraseAt(lexicon.by, tokens, start - back));
  const sure = phraseAt(lexicon.months, tokens, at);
  const unsure = sure ? undefined : phraseAt(lexicon.unsureMonths, tokens, at);
  if (!sure && !unsure) return byDay ? { start, end: at, period: 'date' } : undefined;
  const shortened = sure && tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number' ? 1 : 0;
  const numberAfter = tokens[at + 1]?.kind === 'number';
  if (unsure && !numberFirst && !numberAfter && !phraseAt(lexicon.by, tokens, at - 1)) return undefined;
  let end = at + 1 + shortened;
  while (
    end < at + 4 + shortened &&
    (tokens[end]?.kind === 'number' || (tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number'))
  )
    end += 1;
  return { start, end, period: 'date' };
}

/** "by the 5th" is a day, "to the 75th percentile" is not. */
function endsThere(next: Token | undefined): boolean {
  return next?.kind !== 'word' || next.text === 'of' || next.text === 'each' || next.text === 'every';
}

function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' &&
    /^\d{4}$/.test(token.text) &&
    Number(token.text) >= firstYear &&
    Number(token.text) < lastYear
  );
}

function yearSpan(
  tokens: readonly Token[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const token = tokens[start];
  const fiscal = token?.kind === 'word' && fiscalYear.test(token.text);
  if (fiscal && (token.text.length > 2 || tokens[start + 1]?.kind === 'number')) {
    return { start, end: start + (token.text.length > 2 ? 1 : 2), period: 'year' };
  }
  if (fiscal && tokens[start + 1]?.text === "'" && tokens[start + 2]?.kind === 'number')
    return { start, end: start + 3, period: 'year' };
  if (!isYear(token) || beginnings.has(tokens[start - 1]?.text ?? '') || isYearOf(tokens, start - 1)) return undefined;
  if (token?.text === roundYear && !phraseAt(lexicon.by, tokens, start - 1)) return undefined;
  const quantity = quantities.get(start);
  if (quantity && (quantity.unit !== 'none' || quantity.factor !== 1 || quantity.plus)) return undefined;
  if (tokens[start - 1]?.glued && tokens[start - 1]?.kind === 'sign' && token?.glued && tokens[start - 1]?.text !== '/')
    return undefined;
  const pair = /^[-/–]$/.test(tokens[start + 1]?.text ?? '') && isYear(tokens[start + 2]);
  return { start, end: start + (pair ? 3 : 1), period: 'year' };
}

/** Q3, "this quarter", "akhir tahun", "semester 1", "bulan ini". */
function namedSpan(tokens: readonly Token[], start: number): TimeSpan | undefined {
  const text = tokens[start]?.text ?? '';
  if (quarterWord.test(text) && !tokens.some((token) => ranked.test(token.text)))
    return { start, end: start + 1, period: 'quarter' };
  if (halfWord.test(text)) return { start, end: start + 1, period: 'semester' };
  const opener = phraseAt(lexicon.openers, tokens, start);
  const opened = opener && phraseAt(lexicon.timeUnits, tokens, start + opener.length);
  const anyDay = text === 'the' && (opened?.meaning === 'day' || tokens[start - 1]?.text === 'of');
  if (opener && opened && !anyDay && longUnits.has(opened.meaning)) {
    const end = start + opener.length + opened.length;
    const place = Number(tokens[end]?.text) <= mostNumbered && tokens[end]?.kind === 'number' ? 1 : 0;
    return { start, end: end + place, period: periodOf(opened.meaning) };
  }
  const unit = phraseAt(lexicon.timeUnits, tokens, start);
  if (!unit || !longUnits.has(unit.meaning)) return undefined;
  const after = start + unit.length;
  if (start === 0 && tokens[after]?.text === ':') return { start, end: after, period: periodOf(unit.meaning) };
  const closed = phraseAt(lexicon.closers, tokens, after);
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
