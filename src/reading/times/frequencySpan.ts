import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import { isLong, periodOf } from './period';
import type { Quantity } from '../numbers/quantity';
import type { TimeSpan } from './timeSpan';
import type { Token } from '../tokens/token';

/** After these a time unit follows at once: "per day", not "per patient day". */
const unskipped = new Set(['per', '/']);

/** "weekly", "per day", "setiap 3 bulan sekali". */
export function frequencySpan(
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
  if (counted?.timeUnit && isLong(counted.timeUnit))
    return { start, end: afterOnce(tokens, counted.end), period: periodOf(counted.timeUnit) };
  if (!unit || !isLong(unit.meaning)) return undefined;
  if (skipped > 0 && (tokens[at]?.kind !== 'word' || unskipped.has(tokens[start]?.text ?? ''))) return undefined;
  return { start, end: at + skipped + unit.length, period: periodOf(unit.meaning) };
}

/** "setiap 3 bulan sekali": once belongs to the frequency. */
function afterOnce(tokens: readonly Token[], at: number): number {
  const once = phraseAt(lexicon.repetitions, tokens, at);
  return once?.meaning === 1 ? at + once.length : at;
}

/** "2x week", "dua bulan sekali": a frequency without a word for it. */
export function bareFrequencySpan(
  tokens: readonly Token[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const quantity = quantities.get(start);
  if (quantity?.timeUnit && isLong(quantity.timeUnit)) {
    const end = afterOnce(tokens, quantity.end);
    return end > quantity.end ? { start, end, period: periodOf(quantity.timeUnit) } : undefined;
  }
  const unit = phraseAt(lexicon.timeUnits, tokens, start);
  if (!unit || !isLong(unit.meaning)) return undefined;
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
