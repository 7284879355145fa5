/** One word, number or sign of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written. */
  readonly raw: string;
  /** In small letters. */
  readonly text: string;
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean;
}

/**
 * Currency before a digit is cut off first ("Rp300" is two tokens, "Q3" one); a word may hold digits after its first
 * letter and an apostrophe; digits with single points or commas between them are one number; all else is one sign each.
 */
const pattern =
  /(?<money>rp|idr|usd)(?=\d)|(?<word>\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)?)|(?<number>\d+(?:[.,]\d+)*)|(?<sign>[^\s\p{L}\d])/giu;

/** Cuts a text into tokens: `"Rp300jt/bln"` → Rp · 300 · jt · / · bln. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const { word, money, number } = match.groups ?? {};
    const kind = (word ?? money) !== undefined ? 'word' : number !== undefined ? 'number' : 'sign';
    tokens.push({ kind, raw, text: raw.toLowerCase(), glued: match.index === end && end > 0 });
    end = match.index + raw.length;
  }
  return tokens;
}
