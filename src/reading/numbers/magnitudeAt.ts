import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';

/** In prices M is million; in Indonesian ones M is miliar and T triliun. */
const priceLetters: Readonly<Record<string, number>> = { M: 1e6, T: 1e12, B: 1e9 };
const rupiahLetters: Readonly<Record<string, number>> = { M: 1e9, T: 1e12, B: 1e9 };
/** In rupee prices L is lakh, Cr crore. */
const rupeeLetters: Readonly<Record<string, number>> = { L: 1e5, Cr: 1e7 };

interface Magnitude {
  readonly length: number;
  readonly meaning: number;
}

/** What multiplies the digits before a token: "k", "juta"; in prices also the letters M, T, L. */
export function magnitudeAt(tokens: readonly Tagged[], at: number, money: boolean): Magnitude | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const letter = money ? moneyLetter(tokens, at, token) : undefined;
  if (letter !== undefined) return { length: 1, meaning: letter };
  return isOtherLetter(tokens, at, token, money) ? undefined : phraseWith('number:magnitude', tokens, at);
}

function moneyLetter(tokens: readonly Tagged[], at: number, { raw }: Tagged): number | undefined {
  const rupee = rupeeLetters[raw];
  if (rupee !== undefined && anyWith('currency:rupee', tokens)) return rupee;
  if (tokens[at - 1]?.kind !== 'number') return undefined;
  return anyWith('currency:rupiah', tokens) ? rupiahLetters[raw] : priceLetters[raw];
}

function anyWith(tag: 'currency:rupee' | 'currency:rupiah', tokens: readonly Tagged[]): boolean {
  return tokens.some((_, at) => hasTag(tokens, at, tag));
}

/** A letter that stands for something else unless it is glued to the digits; "5 m" is metres, "5M users" a number. */
function isOtherLetter(tokens: readonly Tagged[], at: number, { raw, glued }: Tagged, money: boolean): boolean {
  const counted = raw === 'M' && tokens[at + 1]?.kind === 'word';
  return hasTag(tokens, at, 'number:glued') && !counted && (!glued || (raw === 'm' && !money));
}
