import { entriesOf } from '../lexicon/lexicon';
import type { Entry } from '../lexicon/lexicon';
import type { MeaningOf, Tag } from '../lexicon/tag';
import { tokensOf } from './token';
import type { Token } from './token';

/** A word or phrase of the lexicon that begins at a token. */
interface TaggedPhrase extends Pick<Entry, 'tags' | 'language'> {
  /** How many tokens it takes. */
  readonly length: number;
}

/** A token and what the lexicon says of the words that begin with it. */
export interface Tagged extends Token {
  /** The longest first. */
  readonly phrases: readonly TaggedPhrase[];
}

/** A phrase with a tag that was asked for. */
interface PhraseMatch<T extends Tag> {
  readonly length: number;
  readonly meaning: MeaningOf<T>;
}

/** A phrase found in a text, and where. */
interface FoundPhrase<T extends Tag> extends PhraseMatch<T> {
  readonly at: number;
}

/** Cuts a text into tokens and looks each up, once: all that reads a text asks these tags. */
export function taggedTokens(text: string): Tagged[] {
  const tokens = tokensOf(text);
  return tokens.map((token, at) => ({ ...token, phrases: phrasesAt(tokens, at) }));
}

const none: readonly TaggedPhrase[] = [];

function phrasesAt(tokens: readonly Token[], at: number): readonly TaggedPhrase[] {
  const entries = entriesOf(tokens[at]?.text ?? '');
  if (entries.length === 0) return none;
  const phrases: TaggedPhrase[] = [];
  for (const { words, tags, language } of entries) {
    const length = lengthOf(words, tokens, at);
    if (length > 0) phrases.push({ length, tags, language });
  }
  return phrases;
}

/** How many tokens a phrase takes at a place, 0 where it does not stand there. A hyphen between words is passed over: "rata-rata" is "rata rata". */
function lengthOf(words: readonly string[], tokens: readonly Token[], at: number): number {
  let place = at + 1;
  for (let i = 1; i < words.length; i += 1, place += 1) {
    if (tokens[place]?.text === '-' && words[i] !== '-') place += 1;
    if (tokens[place]?.text !== words[i]) return 0;
  }
  return place - at;
}

/** The longest phrase with a tag that begins at a token. */
export function phraseWith<T extends Tag>(tag: T, tokens: readonly Tagged[], at: number): PhraseMatch<T> | undefined {
  for (const { tags, length } of tokens[at]?.phrases ?? none) {
    const meaning = tags.get(tag);
    if (meaning !== undefined) return { length, meaning: meaning as MeaningOf<T> };
  }
  return undefined;
}

/** Whether a word or phrase with one of these tags begins at a token. */
export function hasTag(tokens: readonly Tagged[], at: number, ...tags: readonly Tag[]): boolean {
  return (tokens[at]?.phrases ?? none).some((phrase) => tags.some((tag) => phrase.tags.has(tag)));
}

/** The first phrase with a tag that begins from `start` on and before `end`. */
export function firstWith<T extends Tag>(
  tag: T,
  tokens: readonly Tagged[],
  start: number,
  end = tokens.length,
): FoundPhrase<T> | undefined {
  for (let at = start; at < end; at += 1) {
    const match = phraseWith(tag, tokens, at);
    if (match) return { at, ...match };
  }
  return undefined;
}

/** The last phrase with a tag between two tokens. */
export function lastWith<T extends Tag>(
  tag: T,
  tokens: readonly Tagged[],
  start: number,
  end: number,
): FoundPhrase<T> | undefined {
  let last: FoundPhrase<T> | undefined;
  for (let at = start; at < end; at += 1) {
    const match = phraseWith(tag, tokens, at);
    if (!match) continue;
    last = { at, ...match };
    at += match.length - 1;
  }
  return last;
}
