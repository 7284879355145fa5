import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { gluedOnly } from '../tokens/gluedOnly';

/** In Indonesian prices M is miliar and T triliun; elsewhere M is million. */
const priceLetters: Readonly<Record<string, number>> = { M: 1e9, T: 1e12, B: 1e9 };
/** In rupee prices L is lakh, Cr crore. */
const rupeeLetters: Readonly<Record<string, number>> = { L: 1e5, Cr: 1e7 };
const rupees = new Set(['₹', 'inr', 'rs']);

interface Magnitude {
  readonly length: number;
  readonly meaning: number;
}

/** What multiplies the digits before a token: "k", "juta"; in prices also the letters M, T, L. */
export function magnitudeAt(tokens: readonly Tagged[], at: number, money: boolean): Magnitude | undefined {
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
  return phraseWith('number:magnitude', tokens, at);
}
