import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isYear } from './isYear';
import type { Quantity } from '../numbers/quantity';
import { isYearOf } from '../numbers/referenceNumber';
import type { TimeSpan } from './timeSpan';

const fiscalYear = /^(?:fy|cy|ta)(?:\d{2}|\d{4})?$/u;

/** Mostly a number of things: "2000 readers". */
const roundYear = '2000';

/** A year after these is where a comparison begins, not a time to reach something. */
const beginnings = new Set(['since', 'sejak']);

/** "2026", "2026/2027", "FY26". */
export function yearSpan(
  tokens: readonly Tagged[],
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
  if (token?.text === roundYear && !phraseWith('time:by', tokens, start - 1)) return undefined;
  const quantity = quantities.get(start);
  if (quantity && (quantity.unit !== 'none' || quantity.factor !== 1 || quantity.plus)) return undefined;
  if (
    tokens[start - 1]?.glued &&
    tokens[start - 1]?.kind === 'sign' &&
    token?.glued &&
    tokens[start - 1]?.text !== '/' &&
    !phraseWith('time:by', tokens, start - 2)
  )
    return undefined;
  const pair = /^[-/–]$/.test(tokens[start + 1]?.text ?? '') && isYear(tokens[start + 2]);
  return { start, end: start + (pair ? 3 : 1), period: 'year' };
}
