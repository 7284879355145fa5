import type { CellInput } from './Field';
import { isBlank } from './isBlank';
import { wordKey } from './wordKey';
import { numberValue } from '../../reading/numbers/numberValue';
import { readTarget } from '../../reading/read';
import type { Comparator, TargetUnit } from '../../reading/TargetReading';
import { hasTag, phraseWith, taggedTokens } from '../../reading/tokens/tagged';
import type { Tagged } from '../../reading/tokens/tagged';

/** The number that a baseline, target or upper bound stands for. */
export interface CellLevel {
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: TargetUnit;
  readonly comparator: Comparator;
}

const minus = /^[-−–]$/;
const anyMinus = /[-−–]/;
/** What may stand before the minus of a number, besides nothing. */
const beforeMinus = /^[(<>≤≥=:]$/;

/** Reads a number, or a text with one; gives nothing where there is none. `"≤ -7%"` is -0.07, `"nihil"` 0, `"Top 20"` at most 20. */
export function cellLevel(cell: CellInput): CellLevel | undefined {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, unit: 'none', comparator: 'eq' } : undefined;
  if (typeof cell !== 'string' || isBlank(cell)) return undefined;
  const { value, valueHigh, unit, comparator } = readTarget(cell);
  if (value === null) return wordLevel(cell);
  const sign = comparator !== 'range' && isNegative(cell, value) ? -1 : 1;
  return { value: sign * value, valueHigh, unit, comparator };
}

function isNegative(text: string, value: number): boolean {
  if (!anyMinus.test(text)) return false;
  const tokens = taggedTokens(text);
  return tokens.some(({ kind, text: digits }, at) => {
    if (kind !== 'number' || !hasMinus(tokens, at)) return false;
    const written = numberValue(digits);
    return written === value || Math.abs(written / 100 - value) < 1e-12;
  });
}

/** A minus before a number and its currency, behind nothing, a space, a bracket or a comparison. */
function hasMinus(tokens: readonly Tagged[], number: number): boolean {
  const at = beforeCurrency(tokens, number);
  if (!minus.test(tokens[at]?.text ?? '')) return false;
  return !tokens[at]?.glued || beforeMinus.test(tokens[at - 1]?.text ?? '');
}

/** The token before a number, and before its currency where it has one: the "-" of "-Rp. 300". */
function beforeCurrency(tokens: readonly Tagged[], number: number): number {
  const before = number - (tokens[number - 1]?.text === '.' ? 2 : 1);
  return hasTag(tokens, before, 'unit:currency') ? before - 1 : before;
}

/** Levels without a number of their own: a word for none, alone or before what must not happen; a place among the first. */
function wordLevel(text: string): CellLevel | undefined {
  const tokens = taggedTokens(wordKey(text));
  const none = noneAt(tokens);
  const happening = none > 0 && (none === tokens.length || hasTag(tokens, none, 'calc:rare'));
  if (happening) return { value: 0, unit: 'count', comparator: 'eq' };
  const rank = phraseWith('calc:place', tokens, 0) ?? phraseWith('rank', tokens, 0);
  const place = rank && tokens.length === rank.length + 1 ? tokens[rank.length] : undefined;
  return place?.kind === 'number' ? { value: numberValue(place.text), unit: 'count', comparator: 'max' } : undefined;
}

/** How many tokens at the beginning say none. */
function noneAt(tokens: readonly Tagged[]): number {
  const number = phraseWith('number', tokens, 0);
  const none = number?.meaning === 0 ? number : phraseWith('denial', tokens, 0);
  return none?.length ?? 0;
}
