import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isLong, periodOf } from './period';
import type { Quantity } from '../numbers/quantity';
import type { TimeSpan } from './timeSpan';

/** After these a time unit follows at once: "per day", not "per patient day". */
const unskipped = new Set(['per', '/']);

/** "weekly", "per day", "setiap 3 bulan sekali". */
export function frequencySpan(
  tokens: readonly Tagged[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const frequency = phraseWith('time:frequency', tokens, start);
  if (frequency)
    return frequency.meaning === 'none'
      ? undefined
      : { start, end: start + frequency.length, period: frequency.meaning };
  const each = phraseWith('time:each', tokens, start);
  if (!each) return undefined;
  if (isArticle(tokens[start]) && !endsQuantity(start, quantities)) return undefined;
  const at = start + each.length;
  const day = phraseWith('time:date', tokens, at);
  if (day) return { start, end: at + day.length + 1, period: 'date' };
  const counted = quantities.get(at);
  const unit = phraseWith('unit:time', tokens, at) ?? phraseWith('unit:time', tokens, at + 1);
  const skipped = phraseWith('unit:time', tokens, at) ? 0 : 1;
  if (counted?.timeUnit && isLong(counted.timeUnit))
    return { start, end: afterOnce(tokens, counted.end), period: periodOf(counted.timeUnit) };
  if (!unit || !isLong(unit.meaning)) return undefined;
  if (skipped > 0 && (tokens[at]?.kind !== 'word' || unskipped.has(tokens[start]?.text ?? ''))) return undefined;
  return { start, end: at + skipped + unit.length, period: periodOf(unit.meaning) };
}

/** "setiap 3 bulan sekali": once belongs to the frequency. */
function afterOnce(tokens: readonly Tagged[], at: number): number {
  const once = phraseWith('number:repetition', tokens, at);
  return once?.meaning === 1 ? at + once.length : at;
}

/** "2x week", "dua bulan sekali": a frequency without a word for it. */
export function bareFrequencySpan(
  tokens: readonly Tagged[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const quantity = quantities.get(start);
  if (quantity?.timeUnit && isLong(quantity.timeUnit)) {
    const end = afterOnce(tokens, quantity.end);
    return end > quantity.end ? { start, end, period: periodOf(quantity.timeUnit) } : undefined;
  }
  const unit = phraseWith('unit:time', tokens, start);
  if (!unit || !isLong(unit.meaning)) return undefined;
  const counted = [...quantities.values()].some(({ end, times }) => times && end === start);
  return counted ? { start, end: start + unit.length, period: periodOf(unit.meaning) } : undefined;
}

function isArticle(token: Tagged | undefined): boolean {
  return token?.text === 'a' || token?.text === 'an';
}

function endsQuantity(at: number, quantities: ReadonlyMap<number, Quantity>): boolean {
  for (const quantity of quantities.values()) if (quantity.end <= at && at - quantity.end <= 1) return true;
  return false;
}
