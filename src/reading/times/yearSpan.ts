import { hasTag } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isYear } from './isYear';
import type { Quantity } from '../numbers/quantity';
import { isYearOf } from '../numbers/referenceNumber';
import type { TimeSpan } from './timeSpan';

const fiscalYear = /^(?:fy|cy|ta)(?:\d{2}|\d{4})?$/u;
/** Letters without digits: "FY 26". */
const bareFiscal = 2;
/** Mostly a number of things: "2000 readers". */
const roundYear = '2000';

/** "2026", "2026/2027", "FY26". */
export function yearSpan(
  tokens: readonly Tagged[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  const fiscal = fiscalEnd(tokens, start);
  if (fiscal !== undefined) return { start, end: fiscal, period: 'year' };
  if (!isYear(tokens[start]) || isOtherNumber(tokens, start, quantities.get(start))) return undefined;
  const pair = /^[-/–]$/.test(tokens[start + 1]?.text ?? '') && isYear(tokens[start + 2]);
  return { start, end: start + (pair ? 3 : 1), period: 'year' };
}

/** Where "FY26", "FY 26" and "FY'26" end. */
function fiscalEnd(tokens: readonly Tagged[], start: number): number | undefined {
  const letters = tokens[start]?.text ?? '';
  if (!fiscalYear.test(letters)) return undefined;
  if (letters.length > bareFiscal) return start + 1;
  const number = start + (tokens[start + 1]?.text === "'" ? 2 : 1);
  return tokens[number]?.kind === 'number' ? number + 1 : undefined;
}

/** A year in which a comparison begins, the number of a regulation, a number with a unit, and one that is glued to a sign. */
function isOtherNumber(tokens: readonly Tagged[], start: number, quantity: Quantity | undefined): boolean {
  if (hasTag(tokens, start - 1, 'time:since') || isYearOf(tokens, start - 1)) return true;
  if (tokens[start]?.text === roundYear && !hasTag(tokens, start - 1, 'time:by')) return true;
  if (quantity && (quantity.unit !== 'none' || quantity.factor !== 1 || quantity.plus)) return true;
  return isGlued(tokens, start);
}

/** "COVID-2019", but "by Q3/2027". */
function isGlued(tokens: readonly Tagged[], start: number): boolean {
  const sign = tokens[start - 1];
  if (sign?.kind !== 'sign' || !sign.glued || !tokens[start]?.glued) return false;
  return sign.text !== '/' && !hasTag(tokens, start - 2, 'time:by');
}
