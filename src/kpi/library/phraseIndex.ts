import { phraseLength } from '../../reading/tokens/phraseLength';
import type { Token } from '../../reading/tokens/token';
import { tokensOf } from '../../reading/tokens/token';

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
