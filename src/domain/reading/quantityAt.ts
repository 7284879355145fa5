import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import { numberValue } from './numberValue';
import { numberWordsAt } from './numberWordsAt';
import type { Quantity } from './quantity';
import type { TargetUnit } from './targetReading';
import type { Token } from './token';

const percent = 0.01;
/** In Indonesian prices M is miliar and T triliun; elsewhere M is million. */
const priceLetters: Readonly<Record<string, number>> = { M: 1e9, T: 1e12, B: 1e9 };
/** In rupee prices L is lakh, Cr crore. */
const rupeeLetters: Readonly<Record<string, number>> = { L: 1e5, Cr: 1e7 };
const rupees = new Set(['₹', 'inr', 'rs']);
const timesSigns = new Set(['x', '×', 'kali', 'times']);
/** Letters that stand for something else unless glued to the digits. */
const gluedOnly = new Set(['k', 'm', 'b', 's', 'h', 'mn', 'x', 'th', 'd']);
const ordinals = new Set(['st', 'nd', 'rd', 'th']);

/** The quantity that begins at a token, its currency sign, magnitude and unit included. */
export function quantityAt(tokens: readonly Token[], start: number): Quantity | undefined {
  const part = phraseAt(lexicon.parts, tokens, start);
  if (part) return plain(start, start + part.length, part.meaning, 'ratio');
  const repetition = phraseAt(lexicon.repetitions, tokens, start);
  if (repetition) {
    return {
      ...plain(start, start + repetition.length, repetition.meaning, 'count'),
      doubt: 'repetition',
      times: true,
    };
  }
  const money = phraseAt(lexicon.currencies, tokens, start);
  const at = start + (money?.length ?? 0) + (money && tokens[start + money.length]?.text === '.' ? 1 : 0);
  const signed = tokens[at]?.text === '+' && !tokens[at]?.glued && tokens[at + 1]?.glued === true ? 1 : 0;
  const token = tokens[at + signed];
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

function plain(start: number, end: number, value: number, unit: TargetUnit): Quantity {
  return { start, end, value, factor: 1, unit, plus: false, times: false };
}

function digitsAt(tokens: readonly Token[], start: number, at: number, money: boolean): Quantity {
  const fraction = fractionAt(tokens, at + 1);
  const value = numberValue(tokens[at]?.text ?? '') + fraction;
  let end = at + (fraction > 0 ? 2 : 1);
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
  const quantity = { ...plain(start, end, value * factor, money ? 'currency' : 'none'), factor, plus, doubt } as const;
  return withUnit(tokens, quantity);
}

/** The "x 24 jam" of "2 x 24 jam": days said in hours. */
function timesHours(tokens: readonly Token[], at: number): { end: number; hours: number } | undefined {
  const [sign, hours, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const said = /^[x×]$/.test(sign?.text ?? '') && hours?.text === '24' && unit !== undefined;
  return said && phraseAt(lexicon.timeUnits, tokens, at + 2)?.meaning === 'hour'
    ? { end: at + 3, hours: 24 }
    : undefined;
}

/** The ½ of "2½". */
function fractionAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const part = token?.kind === 'sign' && token.glued ? phraseAt(lexicon.parts, tokens, at) : undefined;
  return part && part.meaning < 1 ? part.meaning : 0;
}

function magnitudeAt(tokens: readonly Token[], at: number, money: boolean) {
  const token = tokens[at];
  if (!token) return undefined;
  const rupee = money ? rupeeLetters[token.raw] : undefined;
  if (rupee !== undefined && tokens.some(({ text }) => rupees.has(text))) return { length: 1, meaning: rupee };
  const letter = priceLetters[token.raw];
  if (money && letter !== undefined && tokens[at - 1]?.kind === 'number') {
    const rupiah = token.raw === 'T' || tokens.some((other) => other.text === 'rp' || other.text === 'idr');
    return { length: 1, meaning: rupiah ? letter : token.raw === 'M' ? 1e6 : letter };
  }
  const counted = token.raw === 'M' && tokens[at + 1]?.kind === 'word';
  if (gluedOnly.has(token.text) && !counted && (!token.glued || (token.raw === 'm' && !money))) return undefined;
  return phraseAt(lexicon.magnitudes, tokens, at);
}

function withUnit(tokens: readonly Token[], quantity: Quantity): Quantity {
  let { end } = quantity;
  let read = quantity;
  const next = tokens[end];
  const unit = phraseAt(lexicon.unitsAfter, tokens, end);
  const time = phraseAt(lexicon.timeUnits, tokens, end);
  const clash = next !== undefined && gluedOnly.has(next.text) && (!next.glued || next.raw !== next.text);
  if (unit) {
    end += unit.length;
    const factor = unit.meaning === 'percent' ? percent : 1;
    read = { ...read, value: scaled(read.value, factor), factor: read.factor * factor, unit: unit.meaning };
  } else if (next && timesSigns.has(next.text) && (next.text !== 'x' || next.glued)) {
    end += 1;
    read = { ...read, unit: 'count', times: true };
  } else if (time && !clash) {
    end += time.length;
    read = { ...read, unit: 'time', timeUnit: time.meaning };
  } else if (next?.glued && next.kind === 'word' && (next.raw.length === 1 || ordinals.has(next.text))) {
    end += 1;
    read = { ...read, doubt: 'name' };
  } else if (next?.glued && next.kind === 'word') read = { ...read, doubt: 'word' };
  if (tokens[end]?.text === '+') {
    end += 1;
    read = { ...read, plus: true };
  }
  return { ...read, end };
}

/** 95 × 0.01 as the number nearest to 0.95. */
function scaled(value: number, factor: number): number {
  return factor === percent ? value / 100 : value * factor;
}
