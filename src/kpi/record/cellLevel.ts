import type { CellInput } from './Field';
import { isBlank } from './isBlank';
import { wordKey } from './wordKey';
import { formulaLexicon } from '../../reading/lexicon/formulaLexicon';
import { numberValue } from '../../reading/numbers/numberValue';
import { readTarget } from '../../reading/read';
import type { Comparator, TargetUnit } from '../../reading/TargetReading';
import { phraseAt } from '../../reading/tokens/phraseIndex';
import { tokensOf } from '../../reading/tokens/token';

/** The number that a baseline, target or upper bound stands for. */
export interface CellLevel {
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: TargetUnit;
  readonly comparator: Comparator;
}

/** A level with a minus before its number, behind nothing, a space, a bracket or a comparison. */
const negative = /(?:^|[\s(<>≤≥=:])[-−–]\s?(?:rp\.?\s?|idr\s?|usd\s?|\$)?(\d[\d.,]*)/giu;

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
  return [...text.matchAll(negative)].some(([, digits = '']) => {
    const written = numberValue(digits.replace(/[.,]$/, ''));
    return written === value || Math.abs(written / 100 - value) < 1e-12;
  });
}

/** Levels without a number of their own: a word for none, alone or before what must not happen; a place among the first. */
function wordLevel(text: string): CellLevel | undefined {
  const tokens = tokensOf(wordKey(text));
  const none = phraseAt(formulaLexicon.none, tokens, 0);
  const happening = none && (none.length === tokens.length || phraseAt(formulaLexicon.mayBeNone, tokens, none.length));
  if (happening) return { value: 0, unit: 'count', comparator: 'eq' };
  const rank = phraseAt(formulaLexicon.ranks, tokens, 0);
  const place = rank && tokens.length === rank.length + 1 ? tokens[rank.length] : undefined;
  return place?.kind === 'number' ? { value: numberValue(place.text), unit: 'count', comparator: 'max' } : undefined;
}
