/** One word, number or sign of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written. */
  readonly raw: string;
  /** In small letters, with a plain apostrophe. */
  readonly text: string;
  /** Its first place in the text, in UTF-16 units. */
  readonly at: number;
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean;
}

/**
 * Groups: 1 currency before a digit, cut off first ("Rp300" is two tokens, "Q3" one); 2 a word, which may hold digits
 * after its first letter and an apostrophe; 3 digits with single points or commas between them, or thousands after a space ("20 500"); without a group any
 * other sign, each by itself.
 */
const pattern =
  /(rp|idr|usd)(?=\d)|(\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)?)|(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![.,]?\d)|\d+(?:[.,]\d+)*)|[^\s\p{L}\d]/giu;

/** Cuts a text into tokens: `"Rp300jt/bln"` → Rp · 300 · jt · / · bln. */
export function tokensOf(text: string): Token[] {
  return cut(text, (kind, raw, small, at, glued) => ({ kind, raw, text: small, at, glued }));
}

/** Cuts a text into what is made of each of its tokens. */
export function cut<Of>(
  text: string,
  make: (kind: Token['kind'], raw: string, small: string, at: number, glued: boolean) => Of,
): Of[] {
  const tokens: Of[] = [];
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [raw, money, word, digits] = match;
    const kind = (word ?? money) !== undefined ? 'word' : digits !== undefined ? 'number' : 'sign';
    const small = raw.toLowerCase().replace('’', "'");
    tokens.push(make(kind, raw, small, match.index, match.index === end && end > 0));
    end = match.index + raw.length;
  }
  return tokens;
}
