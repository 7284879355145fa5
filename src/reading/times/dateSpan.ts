import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { TimeSpan } from './timeSpan';

/** "31/12/2026", "tanggal 5", "5 August", "by the 5th". */
export function dateSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const first = tokens[start];
  if (first?.kind === 'number') {
    const [sign, second, again, third] = tokens.slice(start + 1, start + 5);
    if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(first.text)) return { start, end: start + 1, period: 'date' };
    const separated = sign && second && third && /^[/-]$/.test(sign.text) && again?.text === sign.text;
    const lengths = `${first.text.length}${second?.text.length ?? 0}${third?.text.length ?? 0}`;
    if (separated && second.kind === 'number' && /^(?:[12]{2}[24]|4[12]{2})$/.test(lengths))
      return { start, end: start + 5, period: 'date' };
  }
  const day = phraseWith('time:date', tokens, start);
  if (day && tokens[start + day.length]?.kind === 'number')
    return { start, end: start + day.length + 1, period: 'date' };
  return monthSpan(tokens, start);
}

function monthSpan(tokens: readonly Tagged[], start: number): TimeSpan | undefined {
  const numberFirst = tokens[start]?.kind === 'number' && (tokens[start]?.text.length ?? 9) <= 2;
  const ordinal = numberFirst && /^(?:st|nd|rd|th)$/.test(tokens[start + 1]?.text ?? '') ? 1 : 0;
  const at = start + (numberFirst ? 1 + ordinal : 0);
  const byDay =
    ordinal > 0 && endsThere(tokens[at]) && [1, 2].some((back) => phraseWith('time:by', tokens, start - back));
  const sure = phraseWith('month', tokens, at);
  const unsure = sure ? undefined : phraseWith('month:unsure', tokens, at);
  if (!sure && !unsure) return byDay ? { start, end: at, period: 'date' } : undefined;
  const shortened = sure && tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number' ? 1 : 0;
  const numberAfter = tokens[at + 1]?.kind === 'number';
  if (unsure && !numberFirst && !numberAfter && !phraseWith('time:by', tokens, at - 1)) return undefined;
  let end = at + 1 + shortened;
  while (
    end < at + 4 + shortened &&
    (tokens[end]?.kind === 'number' || (tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number'))
  )
    end += 1;
  return { start, end, period: 'date' };
}

/** "by the 5th" is a day, "to the 75th percentile" is not. */
function endsThere(next: Tagged | undefined): boolean {
  return next?.kind !== 'word' || next.text === 'of' || next.text === 'each' || next.text === 'every';
}
