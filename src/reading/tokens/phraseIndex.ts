import type { Token } from './token';
import { tokensOf } from './token';

/** Phrases and what each means, found by their first word; the longest that fits wins. */
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

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
  const first = tokens[at];
  if (first === undefined) return undefined;
  const phrases = index.get(first.text);
  if (phrases === undefined) return undefined;
  for (const { words, meaning } of phrases) {
    let place = at + 1;
    let fits = true;
    for (let i = 1; i < words.length && fits; i += 1, place += 1) {
      if (tokens[place]?.text === '-' && words[i] !== '-') place += 1;
      fits = tokens[place]?.text === words[i];
    }
    if (fits) return { length: place - at, meaning };
  }
  return undefined;
}
