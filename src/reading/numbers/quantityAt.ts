import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { gluedOnly } from '../tokens/gluedOnly';
import { magnitudeAt } from './magnitudeAt';
import { numberValue } from './numberValue';
import { numberWordsAt } from './numberWordsAt';
import type { Quantity } from './quantity';
import type { TargetUnit } from '../TargetReading';

/** 95% is 0.95. */
const percent = 100;
const timesSigns = new Set(['x', '×', 'kali', 'times']);
/** From here on a part multiplies: "setengah juta". */
const leastMagnitude = 1e3;
const shares = new Set(['1/2', '1/3', '2/3', '1/4', '3/4']);
/** After a number they make it a place in a row, or a time of day. */
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'am', 'pm', 'xx']);

/** The quantity that begins at a token, its currency sign, magnitude and unit included. */
export function quantityAt(tokens: readonly Tagged[], start: number): Quantity | undefined {
  const part = phraseWith('number:part', tokens, start);
  if (part) return partOf(tokens, start, start + part.length, part.meaning);
  const fraction = writtenFraction(tokens, start);
  if (fraction !== undefined) return plain(start, start + 3, fraction, 'ratio');
  const repetition = phraseWith('number:repetition', tokens, start);
  if (repetition) {
    const { length, meaning: value } = repetition;
    return { ...plain(start, start + length, value, 'count'), doubt: 'repetition', times: true };
  }
  const money = phraseWith('unit:currency', tokens, start);
  const at = start + (money?.length ?? 0) + (money && tokens[start + money.length]?.text === '.' ? 1 : 0);
  const signed = tokens[at]?.text === '+' && !tokens[at]?.glued && tokens[at + 1]?.glued === true ? 1 : 0;
  const token = tokens[at + signed];
  const ratio = ratioAt(tokens, at);
  if (ratio) return ratio;
  if (token?.kind === 'number') return digitsAt(tokens, start, at + signed, money !== undefined);
  if (signed > 0) return undefined;
  const words = numberWordsAt(tokens, at);
  return (
    words &&
    withUnit(tokens, {
      ...plain(start, at + words.length, words.value, money ? 'currency' : 'none'),
      doubt: words.doubt,
    })
  );
}

/** "half" is a share, "setengah juta" and "half a million" are numbers. */
function partOf(tokens: readonly Tagged[], start: number, end: number, part: number): Quantity {
  const article = tokens[end]?.text === 'a' ? 1 : 0;
  const magnitude = part < 1 ? phraseWith('number:multiplier', tokens, end + article) : undefined;
  if (!magnitude || magnitude.meaning < leastMagnitude) return plain(start, end, part, 'ratio');
  return withUnit(tokens, plain(start, end + article + magnitude.length, part * magnitude.meaning, 'none'));
}

/** The value of "1/2", "3/4" as shares; other digits with a stroke are dates, scales or names. */
function writtenFraction(tokens: readonly Tagged[], at: number): number | undefined {
  const [top, stroke, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || stroke?.text !== '/' || !stroke.glued || !bottom?.glued) return undefined;
  const open = tokens[at + 3]?.text !== '/' && tokens[at - 1]?.text !== '/';
  return open && shares.has(`${top.text}/${bottom.text}`) ? Number(top.text) / Number(bottom.text) : undefined;
}

/** "3:1" as a level: alone, after a comparison or after "ratio"; elsewhere it is a name ("1:1 talks") or a time. */
function ratioAt(tokens: readonly Tagged[], at: number): Quantity | undefined {
  const [left, colon, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const pair = left?.kind === 'number' && colon?.text === ':' && right?.kind === 'number' && right.glued;
  if (!pair || Number(right.text) === 0) return undefined;
  const alone = tokens.length === at + 3 && tokens.slice(0, at).every(({ kind }) => kind === 'sign');
  const said = /^[<>≤≥=]$/.test(tokens[at - 1]?.text ?? '') || /^(?:rasio|ratio)$/.test(tokens[at - 1]?.text ?? '');
  return alone || said ? plain(at, at + 3, numberValue(left.text) / numberValue(right.text), 'ratio') : undefined;
}

function plain(start: number, end: number, value: number, unit: TargetUnit): Quantity {
  return { start, end, value, factor: 1, unit, timeUnit: undefined, plus: false, doubt: undefined, times: false };
}

function digitsAt(tokens: readonly Tagged[], start: number, at: number, money: boolean): Quantity {
  const part = addedPart(tokens, at + 1);
  const value = numberValue(tokens[at]?.text ?? '') + part.value;
  let end = at + 1 + part.length;
  let plus = false;
  if (tokens[end]?.text === '+') {
    plus = true;
    end += 1;
  }
  if (tokens[end]?.text === '(') {
    const repeated = numberWordsAt(tokens, end + 1);
    if (repeated?.value === value && tokens[end + 1 + repeated.length]?.text === ')') end += repeated.length + 2;
  }
  let factor = 1;
  for (let more = magnitudeAt(tokens, end, money); more; more = magnitudeAt(tokens, end, money)) {
    factor *= more.meaning;
    end += more.length;
  }
  // Hundreds of digits are more than a number can hold; nobody means them as a level.
  const doubt = Number.isFinite(value * factor) ? undefined : 'name';
  const days = money ? undefined : timesHours(tokens, end);
  if (days !== undefined) return { ...plain(start, days.end, value * days.hours, 'time'), timeUnit: 'hour' };
  const unit = money ? 'currency' : 'none';
  return withUnit(tokens, {
    start,
    end,
    value: value * factor,
    factor,
    unit,
    timeUnit: undefined,
    plus,
    doubt,
    times: false,
  });
}

/** The "x 24 jam" of "2 x 24 jam": days said in hours. */
function timesHours(tokens: readonly Tagged[], at: number): { end: number; hours: number } | undefined {
  const glued = tokens[at]?.text === 'x24' ? at + 1 : undefined;
  const spaced = /^[x×]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '24' ? at + 2 : undefined;
  const unit = glued ?? spaced;
  if (unit === undefined || phraseWith('unit:time', tokens, unit)?.meaning !== 'hour') return undefined;
  return { end: unit + 1, hours: 24 };
}

/** How many tokens after digits add a part to them, and which: the ½ of "2½", the "1/2" of "1 1/2", "satu setengah". */
function addedPart(tokens: readonly Tagged[], at: number): { length: number; value: number } {
  const token = tokens[at];
  const written = writtenFraction(tokens, at);
  if (written !== undefined) return { length: 3, value: written };
  if (token?.text === 'setengah') return { length: 1, value: 0.5 };
  const part = token?.kind === 'sign' && token.glued ? phraseWith('number:part', tokens, at) : undefined;
  return part && part.meaning < 1 ? { length: part.length, value: part.meaning } : { length: 0, value: 0 };
}

function withUnit(tokens: readonly Tagged[], quantity: Quantity): Quantity {
  const { start } = quantity;
  let { end, value, factor, unit, timeUnit, plus, doubt, times } = quantity;
  const next = tokens[end];
  const after = phraseWith('unit', tokens, end);
  const time = phraseWith('unit:time', tokens, end);
  const clash =
    next !== undefined &&
    gluedOnly.has(next.text) &&
    ((!next.glued && !/^[).,;]?$/.test(tokens[end + 1]?.text ?? '')) || next.raw !== next.text);
  if (after) {
    end += after.length;
    unit = after.meaning;
    if (unit === 'percent') {
      value /= percent;
      factor /= percent;
    }
  } else if (next && timesSigns.has(next.text) && (next.text !== 'x' || next.glued)) {
    const multiple = tokens[end + 1]?.text === 'lipat';
    end += multiple ? 2 : 1;
    unit = multiple ? 'ratio' : 'count';
    times = !multiple;
  } else if (time && !clash) {
    end += time.length;
    unit = 'time';
    timeUnit = time.meaning;
  } else if (next?.glued && next.kind === 'word') {
    const name = next.raw.length === 1 || ordinals.has(next.text);
    doubt = name ? 'name' : 'word';
    if (name) end += 1;
  }
  if (tokens[end]?.text === '+') {
    end += 1;
    plus = true;
  }
  return { start, end, value, factor, unit, timeUnit, plus, doubt, times };
}
