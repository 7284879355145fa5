import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isLong, periodOf } from './period';
import type { Quantity } from '../numbers/quantity';
import type { TimeSpan } from './timeSpan';

/** "weekly", "per day", "setiap 3 bulan sekali"; `quantities` holds the quantity at each token where one begins. */
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
  const isArticle = hasTag(tokens, start, 'article');
  if (!each || (isArticle && !endsQuantity(start, quantities) && !hasTag(tokens, start - 1, 'plural')))
    return undefined;
  return periodAfter(tokens, start, start + each.length, quantities);
}

/** The period behind "every" and "per": a day of the month, several units, or a unit. */
function periodAfter(
  tokens: readonly Tagged[],
  start: number,
  at: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const day = phraseWith('time:date', tokens, at);
  if (day) return { start, end: at + day.length + 1, period: 'date' };
  const counted = quantities.get(at);
  if (counted?.timeUnit && isLong(counted.timeUnit))
    return { start, end: afterOnce(tokens, counted.end), period: periodOf(counted.timeUnit) };
  const skipped = skippedBefore(tokens, start, at);
  const unit = skipped === undefined ? undefined : phraseWith('unit:time', tokens, at + skipped);
  if (skipped === undefined || !unit || !isLong(unit.meaning)) return undefined;
  return { start, end: at + skipped + unit.length, period: periodOf(unit.meaning) };
}

/** How many words may stand before the unit: "every other week", but not "per patient day". */
function skippedBefore(tokens: readonly Tagged[], start: number, at: number): 0 | 1 | undefined {
  if (hasTag(tokens, at, 'unit:time')) return 0;
  const follows = hasTag(tokens, start, 'per') || tokens[start]?.text === '/';
  return tokens[at]?.kind === 'word' && !follows ? 1 : undefined;
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
  return endsTimes(start, quantities) ? { start, end: start + unit.length, period: periodOf(unit.meaning) } : undefined;
}

function endsTimes(at: number, quantities: ReadonlyMap<number, Quantity>): boolean {
  for (const { end, times } of quantities.values()) if (times && end === at) return true;
  return false;
}

function endsQuantity(at: number, quantities: ReadonlyMap<number, Quantity>): boolean {
  for (const quantity of quantities.values()) if (quantity.end <= at && at - quantity.end <= 1) return true;
  return false;
}
