import type { Tagged } from '../tokens/tagged';
import { dateSpan } from './dateSpan';
import { bareFrequencySpan, frequencySpan } from './frequencySpan';
import { namedSpan } from './namedSpan';
import type { Quantity } from '../numbers/quantity';
import type { TargetPeriod } from '../TargetReading';
import { yearSpan } from './yearSpan';

/** Tokens that name a frequency, a deadline or a period. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  readonly period: TargetPeriod;
}

/** The time expression that begins at a token; `quantities` holds the quantity at each token where one begins. */
export function timeSpanAt(
  tokens: readonly Tagged[],
  start: number,
  quantities: ReadonlyMap<number, Quantity>,
): TimeSpan | undefined {
  if (!canBegin(tokens[start])) return undefined;
  return (
    frequencySpan(tokens, start, quantities) ??
    bareFrequencySpan(tokens, start, quantities) ??
    dateSpan(tokens, start) ??
    yearSpan(tokens, start, quantities) ??
    namedSpan(tokens, start)
  );
}

/** Of the words that no table has only codes such as "Q3" begin a time. */
function canBegin(token: Tagged | undefined): boolean {
  return (
    token !== undefined && (token.byTag.size > 0 || token.kind === 'number' || /\d|^(?:fy|cy|ta)$/u.test(token.text))
  );
}
