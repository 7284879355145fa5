import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { isFootnote, isInCode, isRegulation } from './referenceNumber';
import type { Quantity } from './quantity';
import { tightPair } from '../tokens/tightPair';
import { periodOf } from '../times/period';

/** The tops of usual scales: "4,5/5". */
const scaleTops = new Set([4, 5, 10, 100]);
const dash = /^[-–]$/;

/** What makes a bare number part of a name, each by itself. */
type NameTest = (tokens: readonly Tagged[], quantity: Quantity, before: Quantity | undefined) => boolean;

const bareNames: readonly NameTest[] = [
  (tokens, { start }) => hasTag(tokens, start - 1, 'time:since', 'time:first'),
  (tokens, { start }) => isLabelled(tokens, start),
  isAge,
  (tokens, { end }) => isSpan(tokens, end),
  (tokens, { start, end }) => isCompound(tokens, start, end),
  // "90° turn"
  (tokens, { end }) => tokens[end]?.text === '°',
  (tokens, { start }) => isGluedTo(tokens, start),
  (tokens, { start, end, value }) => isStroked(tokens, start, end, value),
  (tokens, { start, end }) => start === 0 && /^[.)]$/.test(tokens[end]?.text ?? '') && tokens.length > end + 1,
  (tokens, { start }, before) => isTopOfScale(tokens, start, before),
];

/** What makes any number part of a name. */
const anyNames: readonly ((tokens: readonly Tagged[], start: number, end: number) => boolean)[] = [
  (tokens, start) => isPair(tokens, start) || isPair(tokens, start - 2),
  isFootnote,
  isInCode,
  isRegulation,
];

/** "ISO 9001", "COVID-19", "24/7", "3.1:", "5S". */
export function isPartOfName(tokens: readonly Tagged[], quantity: Quantity, before: Quantity | undefined): boolean {
  const { start, end, unit, factor, doubt } = quantity;
  if (unit === 'ratio') return false;
  if (doubt === 'name' || anyNames.some((isName) => isName(tokens, start, end))) return true;
  if ([1, 2].some((back) => phraseWith('label:weight', tokens, start - back)?.length === back)) return true;
  return unit === 'none' && factor === 1 && bareNames.some((isName) => isName(tokens, quantity, before));
}

/** "COVID-19". */
function isGluedTo(tokens: readonly Tagged[], start: number): boolean {
  const [word, sign, number] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  return dash.test(sign?.text ?? '') && sign?.glued === true && word?.kind === 'word' && number?.glued === true;
}

/** "24/7" is a name, "4,5/5" a level and its scale. */
function isStroked(tokens: readonly Tagged[], start: number, end: number, value: number): boolean {
  if (tokens[end]?.text === '/' && tokens[end + 1]?.kind === 'number') return !isScale(value, tokens[end + 1]);
  return tokens[start - 1]?.text === '/' && tokens[start - 2]?.kind === 'number';
}

/** The 5 of "4 out of 5". */
function isTopOfScale(tokens: readonly Tagged[], start: number, before: Quantity | undefined): boolean {
  if (!before || before.end >= start || before.unit === 'ratio') return false;
  return phraseWith('level:scale', tokens, before.end)?.length === start - before.end;
}

/** "Class 3"; "to 3" and "ke 3" end a way where one began: "dari 2 ke 3". */
function isLabelled(tokens: readonly Tagged[], start: number): boolean {
  const label = start - (tokens[start - 1]?.text === '.' ? 2 : 1);
  if (!hasTag(tokens, label, 'label')) return false;
  const begun = tokens.slice(0, start).some((_, at) => hasTag(tokens, at, 'way:from'));
  return !begun || !hasTag(tokens, start - 1, 'joint');
}

/** "children 0-5": a range from zero right after a word says who is counted. */
function isAge(tokens: readonly Tagged[], { start, end, value }: Quantity, before: Quantity | undefined): boolean {
  if (value === 0) return isRangeOfWord(tokens, start, end) && tokens[end + 1]?.kind === 'number';
  return before?.value === 0 && before.end === start - 1 && isRangeOfWord(tokens, before.start, before.end);
}

function isRangeOfWord(tokens: readonly Tagged[], start: number, end: number): boolean {
  return tokens[start - 1]?.kind === 'word' && dash.test(tokens[end]?.text ?? '');
}

/** "a 100-mile race". */
function isCompound(tokens: readonly Tagged[], start: number, end: number): boolean {
  const [sign, noun, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  const glued = sign?.text === '-' && sign.glued && noun?.kind === 'word' && noun.glued;
  if (!glued || next?.kind !== 'word') return false;
  return hasTag(tokens, start - 1, 'determiner') && !hasTag(tokens, end + 2, 'level');
}

/** "Four-year degrees", "30-day readmissions". */
function isSpan(tokens: readonly Tagged[], end: number): boolean {
  const glued = tokens[end]?.text === '-' && tokens[end]?.glued === true;
  const unit = glued ? phraseWith('unit:time', tokens, end + 1) : undefined;
  return unit !== undefined && periodOf(unit.meaning) !== 'none' && tokens[end + 1 + unit.length]?.kind === 'word';
}

/** 4,5/5 is a score, 24/7 is not. */
function isScale(value: number, top: Tagged | undefined): boolean {
  return scaleTops.has(Number(top?.text)) && value <= Number(top?.text);
}

/** "1:1", "1-1". */
function isPair(tokens: readonly Tagged[], at: number): boolean {
  const pair = tightPair(tokens, at);
  return pair !== undefined && (pair.sign === ':' || (pair.sign === '-' && pair.left === pair.right));
}
