import type { Token } from './token';
import { tokensOf } from './token';

/** Phrases and what each means, found by their first word; the longest that fits wins. */
type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

interface PhraseMatch<Meaning> {
  /** How many tokens the phrase takes. */
  readonly length: number;
  readonly meaning: Meaning;
}

/** Makes one index of several tables "phrase → meaning"; of the same phrase twice the later table counts. */
export function phraseIndex<Meaning>(...tables: Readonly<Record<string, Meaning>>[]): PhraseIndex<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, meaning] of Object.entries<Meaning>(Object.assign({}, ...tables))) {
    const words = tokensOf(phrase).map((token) => token.text);
    const first = words[0];
    if (first === undefined) continue;
    const phrases = index.get(first) ?? [];
    phrases.push({ words, meaning });
    index.set(first, phrases);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The same for lists of words that all mean one thing. */
export function wordIndex(...lists: (readonly string[])[]): PhraseIndex<true> {
  return phraseIndex(Object.fromEntries(lists.flat().map((word) => [word, true as const])));
}

/** The longest phrase that begins at a token. A hyphen between words is passed over: "rata-rata" is "rata rata". */
export function phraseAt<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Meaning> | undefined {
  const phrases = index.get(tokens[at]?.text ?? '') ?? [];
  for (const { words, meaning } of phrases) {
    const length = phraseLength(words, tokens, at);
    if (length > 0) return { length, meaning };
  }
  return undefined;
}

/** How many tokens the words of a phrase take, whose first one stands at a token; 0 where they do not stand there. */
export function phraseLength(words: readonly string[], tokens: readonly Token[], at: number): number {
  let place = at + 1;
  for (let i = 1; i < words.length; i += 1, place += 1) {
    if (tokens[place]?.text === '-' && words[i] !== '-') place += 1;
    if (tokens[place]?.text !== words[i]) return 0;
  }
  return place - at;
}
