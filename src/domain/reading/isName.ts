import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { periodOf } from './timeSpan';
import type { Token } from './token';

/** "ISO 9001", "COVID-19", "24/7", "3.1:", "5S". */
export function isName(tokens: readonly Token[], quantity: Quantity, before: Quantity | undefined): boolean {
  const { start, end } = quantity;
  if (quantity.doubt === 'name' || isPair(tokens, start) || isPair(tokens, start - 2)) return true;
  const [last, beforeLast] = [tokens[start - 1], tokens[start - 2]];
  if ([1, 2].some((back) => phraseAt(lexicon.weights, tokens, start - back)?.length === back)) return true;
  if (quantity.unit !== 'none' || quantity.factor !== 1) return false;
  if (last && phraseAt(lexicon.labels, tokens, start - 1)) return true;
  if (isSpan(tokens, end)) return true;
  if (/^[-–]$/.test(last?.text ?? '') && last?.glued && beforeLast?.kind === 'word' && tokens[start]?.glued)
    return true;
  if (tokens[end]?.text === '/' && tokens[end + 1]?.kind === 'number') return !isScale(quantity.value, tokens[end + 1]);
  if (last?.text === '/' && beforeLast?.kind === 'number') return true;
  if (start === 0 && (tokens[end]?.text === '.' || tokens[end]?.text === ')') && tokens.length > end + 1) return true;
  if (before && before.end < start && phraseAt(lexicon.scales, tokens, before.end)?.length === start - before.end)
    return before.unit !== 'ratio';
  return false;
}

/** "Four-year degrees", "30-day readmissions". */
function isSpan(tokens: readonly Token[], end: number): boolean {
  const unit =
    tokens[end]?.text === '-' && tokens[end]?.glued ? phraseAt(lexicon.timeUnits, tokens, end + 1) : undefined;
  return unit !== undefined && periodOf(unit.meaning) !== 'none' && tokens[end + 1 + unit.length]?.kind === 'word';
}

/** 4,5/5 is a score, 24/7 is not. */
function isScale(value: number, top: Token | undefined): boolean {
  return ['5', '10', '100'].includes(top?.text ?? '') && value <= Number(top?.text);
}

/** "1:1", "1-1". */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [left, sign, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const tight = left?.kind === 'number' && sign?.glued === true && right?.kind === 'number' && right.glued;
  return tight && (sign.text === ':' || (sign.text === '-' && left.text === right.text));
}
