import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isInCode, isFootnote, isRegulation } from './referenceNumber';
import type { Quantity } from './quantity';
import { periodOf } from '../times/period';

/** The tops of usual scales: "4,5/5". */
const scaleTops = new Set([4, 5, 10, 100]);

/** "ISO 9001", "COVID-19", "24/7", "3.1:", "5S". */
export function isPartOfName(tokens: readonly Tagged[], quantity: Quantity, before: Quantity | undefined): boolean {
  const { start, end } = quantity;
  if (quantity.unit === 'ratio') return false;
  if (quantity.doubt === 'name' || isPair(tokens, start) || isPair(tokens, start - 2)) return true;
  if (isFootnote(tokens, start, end) || isInCode(tokens, start, end) || isRegulation(tokens, start, end)) return true;
  const [last, beforeLast] = [tokens[start - 1], tokens[start - 2]];
  if ([1, 2].some((back) => phraseWith('label:weight', tokens, start - back)?.length === back)) return true;
  if (quantity.unit !== 'none' || quantity.factor !== 1) return false;
  if (/^(?:since|sejak|first)$/.test(last?.text ?? '')) return true;
  if (isLabelled(tokens, start) || isAge(tokens, quantity, before)) return true;
  if (isSpan(tokens, end) || isCompound(tokens, start, end) || tokens[end]?.text === '°') return true;
  if (/^[-–]$/.test(last?.text ?? '') && last?.glued && beforeLast?.kind === 'word' && tokens[start]?.glued)
    return true;
  if (tokens[end]?.text === '/' && tokens[end + 1]?.kind === 'number') return !isScale(quantity.value, tokens[end + 1]);
  if (last?.text === '/' && beforeLast?.kind === 'number') return true;
  if (start === 0 && (tokens[end]?.text === '.' || tokens[end]?.text === ')') && tokens.length > end + 1) return true;
  if (before && before.end < start && phraseWith('level:scale', tokens, before.end)?.length === start - before.end)
    return before.unit !== 'ratio';
  return false;
}

/** "Class 3"; "to 3" and "ke 3" end a way where one began: "dari 2 ke 3". */
function isLabelled(tokens: readonly Tagged[], start: number): boolean {
  const label = start - (tokens[start - 1]?.text === '.' ? 2 : 1);
  if (!phraseWith('label', tokens, label)) return false;
  const begun = tokens.slice(0, start).some((_, at) => phraseWith('way:from', tokens, at));
  return !begun || !phraseWith('joint', tokens, start - 1);
}

/** "children 0-5": a range from zero right after a word says who is counted. */
function isAge(tokens: readonly Tagged[], { start, end, value }: Quantity, before: Quantity | undefined): boolean {
  const dash = (at: number) => /^[-–]$/.test(tokens[at]?.text ?? '');
  if (value === 0) return tokens[start - 1]?.kind === 'word' && dash(end) && tokens[end + 1]?.kind === 'number';
  return (
    before?.value === 0 && before.end === start - 1 && dash(before.end) && tokens[before.start - 1]?.kind === 'word'
  );
}

/** "a 100-mile race". */
function isCompound(tokens: readonly Tagged[], start: number, end: number): boolean {
  const [dash, noun, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (dash?.text !== '-' || !dash.glued || noun?.kind !== 'word' || !noun.glued || next?.kind !== 'word') return false;
  return phraseWith('determiner', tokens, start - 1) !== undefined && !phraseWith('level', tokens, end + 2);
}

/** "Four-year degrees", "30-day readmissions". */
function isSpan(tokens: readonly Tagged[], end: number): boolean {
  const unit = tokens[end]?.text === '-' && tokens[end]?.glued ? phraseWith('unit:time', tokens, end + 1) : undefined;
  return unit !== undefined && periodOf(unit.meaning) !== 'none' && tokens[end + 1 + unit.length]?.kind === 'word';
}

/** 4,5/5 is a score, 24/7 is not. */
function isScale(value: number, top: Tagged | undefined): boolean {
  return scaleTops.has(Number(top?.text)) && value <= Number(top?.text);
}

/** "1:1", "1-1". */
function isPair(tokens: readonly Tagged[], at: number): boolean {
  const [left, sign, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const tight = left?.kind === 'number' && sign?.glued === true && right?.kind === 'number' && right.glued;
  return tight && (sign.text === ':' || (sign.text === '-' && left.text === right.text));
}
