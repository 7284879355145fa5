import { tightPair } from '../tokens/tightPair';
import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { magnitudeAt } from './magnitudeAt';
import { numberValue } from './numberValue';
import { numberWordsAt } from './numberWordsAt';
import type { Quantity } from './quantity';
import type { TargetUnit } from '../TargetReading';

/** 95% is 0.95. */
const percent = 100;
/** From here on a part multiplies: "setengah juta". */
const leastMagnitude = 1e3;
const shares = new Set(['1/2', '1/3', '2/3', '1/4', '3/4']);

/** The quantity that begins at a token, its currency sign, magnitude and unit included. */
export function quantityAt(tokens: readonly Tagged[], start: number): Quantity | undefined {
  const part = phraseWith('number:part', tokens, start);
  if (part) return partOf(tokens, start, start + part.length, part.meaning);
  const fraction = writtenFraction(tokens, start);
  if (fraction !== undefined) return plain(start, start + 3, fraction, 'ratio');
  const repetition = phraseWith('number:repetition', tokens, start);
  if (!repetition) return numberAt(tokens, start);
  const { length, meaning: value } = repetition;
  return { ...plain(start, start + length, value, 'count'), doubt: 'repetition', times: true };
}

/** Digits or number words, behind a currency sign or a plus. */
function numberAt(tokens: readonly Tagged[], start: number): Quantity | undefined {
  const at = afterCurrency(tokens, start);
  const ratio = ratioAt(tokens, at);
  if (ratio) return ratio;
  const signed = isPlus(tokens, at) ? 1 : 0;
  if (tokens[at + signed]?.kind === 'number') return digitsAt(tokens, start, at + signed, at > start);
  return signed > 0 ? undefined : wordsAt(tokens, start, at, at > start);
}

/** "Rp", "Rp.", "US $". */
function afterCurrency(tokens: readonly Tagged[], start: number): number {
  const money = phraseWith('unit:currency', tokens, start);
  if (!money) return start;
  const end = start + money.length;
  return tokens[end]?.text === '.' ? end + 1 : end;
}

/** "+5", but not "a+5". */
function isPlus(tokens: readonly Tagged[], at: number): boolean {
  const [plus, number] = [tokens[at], tokens[at + 1]];
  return plus?.text === '+' && !plus.glued && number?.glued === true;
}

function wordsAt(tokens: readonly Tagged[], start: number, at: number, money: boolean): Quantity | undefined {
  const words = numberWordsAt(tokens, at);
  if (!words) return undefined;
  const bare = plain(start, at + words.length, words.value, money ? 'currency' : 'none');
  return withUnit(tokens, { ...bare, doubt: words.doubt });
}

/** "half" is a share, "setengah juta" and "half a million" are numbers. */
function partOf(tokens: readonly Tagged[], start: number, end: number, part: number): Quantity {
  const article = hasTag(tokens, end, 'article') ? 1 : 0;
  const magnitude = part < 1 ? phraseWith('number:multiplier', tokens, end + article) : undefined;
  if (!magnitude || magnitude.meaning < leastMagnitude) return plain(start, end, part, 'ratio');
  return withUnit(tokens, plain(start, end + article + magnitude.length, part * magnitude.meaning, 'none'));
}

/** The value of "1/2", "3/4" as shares; other digits with a stroke are dates, scales or names. */
function writtenFraction(tokens: readonly Tagged[], at: number): number | undefined {
  const pair = tightPair(tokens, at);
  if (pair?.sign !== '/' || !shares.has(`${pair.left}/${pair.right}`)) return undefined;
  const dated = tokens[at + 3]?.text === '/' || tokens[at - 1]?.text === '/';
  return dated ? undefined : Number(pair.left) / Number(pair.right);
}

/** "3:1" as a level: alone, after a comparison or after "ratio"; elsewhere it is a name ("1:1 talks") or a time. */
function ratioAt(tokens: readonly Tagged[], at: number): Quantity | undefined {
  const pair = tightPair(tokens, at);
  if (pair?.sign !== ':' || Number(pair.right) === 0) return undefined;
  const alone = tokens.length === at + 3 && tokens.slice(0, at).every(({ kind }) => kind === 'sign');
  const said = /^[<>≤≥=]$/.test(tokens[at - 1]?.text ?? '') || hasTag(tokens, at - 1, 'unit:ratio');
  return alone || said ? plain(at, at + 3, numberValue(pair.left) / numberValue(pair.right), 'ratio') : undefined;
}

function plain(start: number, end: number, value: number, unit: TargetUnit): Quantity {
  return { start, end, value, factor: 1, unit, timeUnit: undefined, plus: false, doubt: undefined, times: false };
}

function digitsAt(tokens: readonly Tagged[], start: number, at: number, money: boolean): Quantity {
  const part = addedPart(tokens, at + 1);
  const value = numberValue(tokens[at]?.text ?? '') + part.value;
  const written = at + 1 + part.length;
  const plus = tokens[written]?.text === '+';
  const { end, factor } = magnitudesAt(tokens, afterRepeated(tokens, written + (plus ? 1 : 0), value), money);
  const days = money ? undefined : timesHours(tokens, end);
  if (days !== undefined) return { ...plain(start, days.end, value * days.hours, 'time'), timeUnit: 'hour' };
  // Hundreds of digits are more than a number can hold; nobody means them as a level.
  const doubt = Number.isFinite(value * factor) ? undefined : 'name';
  return withUnit(tokens, { ...plain(start, end, value * factor, money ? 'currency' : 'none'), factor, plus, doubt });
}

/** "3 (tiga)": the same number again in words. */
function afterRepeated(tokens: readonly Tagged[], at: number, value: number): number {
  const repeated = tokens[at]?.text === '(' ? numberWordsAt(tokens, at + 1) : undefined;
  const closes = repeated?.value === value && tokens[at + 1 + repeated.length]?.text === ')';
  return closes ? at + repeated.length + 2 : at;
}

/** "2 ratus juta". */
function magnitudesAt(tokens: readonly Tagged[], at: number, money: boolean): { end: number; factor: number } {
  let [end, factor] = [at, 1];
  for (let more = magnitudeAt(tokens, end, money); more; more = magnitudeAt(tokens, end, money)) {
    factor *= more.meaning;
    end += more.length;
  }
  return { end, factor };
}

/** The "x 24 jam" of "2 x 24 jam": days said in hours. */
function timesHours(tokens: readonly Tagged[], at: number): { end: number; hours: number } | undefined {
  const glued = tokens[at]?.text === 'x24';
  const spaced = hasTag(tokens, at, 'number:times') && tokens[at + 1]?.text === '24';
  const unit = at + (glued ? 1 : 2);
  const hours = (glued || spaced) && phraseWith('unit:time', tokens, unit)?.meaning === 'hour';
  return hours ? { end: unit + 1, hours: 24 } : undefined;
}

/** How many tokens after digits add a part to them, and which: the ½ of "2½", the "1/2" of "1 1/2", "satu setengah". */
function addedPart(tokens: readonly Tagged[], at: number): { length: number; value: number } {
  const token = tokens[at];
  const written = writtenFraction(tokens, at);
  if (written !== undefined) return { length: 3, value: written };
  if (hasTag(tokens, at, 'number:half')) return { length: 1, value: 0.5 };
  const part = token?.kind === 'sign' && token.glued ? phraseWith('number:part', tokens, at) : undefined;
  return part && part.meaning < 1 ? { length: part.length, value: part.meaning } : { length: 0, value: 0 };
}

/** A number with the unit behind it, and a plus behind that: "70 people+". */
function withUnit(tokens: readonly Tagged[], quantity: Quantity): Quantity {
  const found = unitAfter(tokens, quantity) ?? timesAfter(tokens, quantity) ?? timeAfter(tokens, quantity);
  const measured = found ?? gluedAfter(tokens, quantity);
  return tokens[measured.end]?.text === '+' ? { ...measured, end: measured.end + 1, plus: true } : measured;
}

function unitAfter(tokens: readonly Tagged[], quantity: Quantity): Quantity | undefined {
  const after = phraseWith('unit', tokens, quantity.end);
  if (!after) return undefined;
  const found = { ...quantity, end: quantity.end + after.length, unit: after.meaning };
  const { value, factor } = quantity;
  return after.meaning === 'percent' ? { ...found, value: value / percent, factor: factor / percent } : found;
}

/** "3x", "2 kali"; "2 kali lipat" multiplies. */
function timesAfter(tokens: readonly Tagged[], quantity: Quantity): Quantity | undefined {
  const { end } = quantity;
  const next = tokens[end];
  const counts = hasTag(tokens, end, 'number:times') && (next?.text !== 'x' || next.glued);
  if (!counts) return undefined;
  const multiple = hasTag(tokens, end + 1, 'number:fold');
  return { ...quantity, end: end + (multiple ? 2 : 1), unit: multiple ? 'ratio' : 'count', times: !multiple };
}

function timeAfter(tokens: readonly Tagged[], quantity: Quantity): Quantity | undefined {
  const time = phraseWith('unit:time', tokens, quantity.end);
  if (!time || isOtherLetter(tokens, quantity.end)) return undefined;
  return { ...quantity, end: quantity.end + time.length, unit: 'time', timeUnit: time.meaning };
}

/** A letter that is a unit of time only glued to the digits or at the end, and only small. */
function isOtherLetter(tokens: readonly Tagged[], at: number): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (!next || !hasTag(tokens, at, 'number:glued')) return false;
  return next.raw !== next.text || (!next.glued && !/^[).,;]?$/.test(after?.text ?? ''));
}

/** "5S" and "3rd" are names, of "20people" the word is unsure. */
function gluedAfter(tokens: readonly Tagged[], quantity: Quantity): Quantity {
  const next = tokens[quantity.end];
  if (!next?.glued || next.kind !== 'word') return quantity;
  const name = next.raw.length === 1 || hasTag(tokens, quantity.end, 'ordinal', 'ordinal:no');
  return name ? { ...quantity, end: quantity.end + 1, doubt: 'name' } : { ...quantity, doubt: 'word' };
}
