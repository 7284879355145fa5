import { entriesOf, isListed } from '../lexicon/lexicon';
import type { Entry } from '../lexicon/lexicon';
import type { MeaningOf, ReadingLanguage, Tag, TagSet } from '../lexicon/tag';
import { phraseLength } from './phraseLength';
import { cut } from './token';
import type { Token } from './token';

/** A word or phrase of the lexicon that begins at a token. */
interface TaggedPhrase extends Omit<Entry, 'words'> {
  /** How many tokens it takes. */
  readonly length: number;
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

/** What the lexicon says of the words that begin somewhere. */
interface Said {
  /** The longest phrase with each tag. */
  readonly byTag: ReadonlyMap<Tag, PhraseMatch<Tag>>;
  /** The longest phrase that says something of a statement, with what both languages say of it. */
  readonly longest: LongestPhrase;
}

interface LongestPhrase {
  readonly length: number;
  readonly tags: TagSet;
  /** The languages whose tables have it. */
  readonly languages: ReadonlySet<ReadingLanguage>;
}

/** A token and what the lexicon says of the words that begin with it. */
export interface Tagged extends Token, Said {}

/** Words with one of these only hold a sentence together; every other word can be a thing or describe one. */
const frameTags: readonly Tag[] = [
  ...(['head:end', 'head:closer', 'joiner', 'choice', 'determiner', 'object:opener', 'state', 'modal'] as const),
  ...(['announce', 'opener', 'purpose', 'manner', 'routine', 'denial', 'time:each'] as const),
];

/** What is said of a word by itself, and the phrases that it begins. */
interface Word {
  readonly alone: readonly TaggedPhrase[];
  readonly said: Said;
  readonly longer: readonly Entry[];
  /** What is said of it with some of the longer phrases, by a number that has a bit for each. */
  readonly withLonger: Map<number, Said>;
}

/** Words that texts have had; texts of made-up words must not fill the memory. */
const words = new Map<string, Word>();
const mostWords = 20_000;

/**
 * The last texts and their tokens: the rules of a row ask for its texts one after the other. It is replaced, never cleared: a cleared
 * map that has grown old hands on its age to all that it holds afterwards, which then lives until memory is collected as a whole.
 */
let lastTexts = new Map<string, readonly Tagged[]>();
const mostTexts = 16;

/** Cuts a text into tokens and looks each up, once: all that reads a text asks these tags. */
export function taggedTokens(text: string): readonly Tagged[] {
  const known = lastTexts.get(text);
  if (known) return known;
  const tokens = tagsOf(text);
  if (lastTexts.size >= mostTexts) lastTexts = new Map();
  lastTexts.set(text, tokens);
  return tokens;
}

/** What is said of a word before it is looked up. */
const nothing: Said = { byTag: new Map(), longest: { length: 1, tags: new Map(), languages: new Set() } };

function tagsOf(text: string): readonly Tagged[] {
  const tokens = cut(text, (kind, raw, small, at, glued) => ({ kind, raw, text: small, at, glued, ...nothing }));
  tokens.forEach((token, at) => {
    const { byTag, longest } = saidAt(tokens, token, at);
    token.byTag = byTag;
    token.longest = longest;
  });
  return tokens;
}

function saidAt(tokens: readonly Token[], token: Token, at: number): Said {
  const word = wordOf(token);
  const found = phrasesFound(word.longer, tokens, at);
  if (found === 0) return word.said;
  const known = word.withLonger.get(found);
  if (known) return known;
  const said = saidOf([...longerPhrases(word.longer, tokens, at), ...word.alone], token);
  if (found !== uncounted) word.withLonger.set(found, said);
  return said;
}

/** As many phrases are told apart by the bits of a number. */
const mostBits = 31;
/** More phrases than that, or one with a hyphen passed over, which makes it longer than elsewhere. */
const uncounted = -1;

/** Which of some phrases begin at a token, as a number with a bit for each. */
function phrasesFound(longer: readonly Entry[], tokens: readonly Token[], at: number): number {
  let found = 0;
  for (let place = 0; place < longer.length; place += 1) {
    const words = longer[place]?.words ?? [];
    const length = phraseLength(words, tokens, at);
    if (length > words.length || (length > 0 && place >= mostBits)) return uncounted;
    if (length > 0) found |= 1 << place;
  }
  return found;
}

const noEntries: readonly Entry[] = [];
/** Numbers are as many as there are; those that no phrase begins with need not be remembered. */
const bareNumber: Word = { alone: [], said: nothing, longer: noEntries, withLonger: new Map() };

function wordOf(token: Token): Word {
  const known = words.get(token.text);
  if (known) return known;
  const entries = token.kind === 'number' && !isListed(token.text) ? noEntries : entriesOf(token.text);
  if (entries === noEntries) return bareNumber;
  const alone = entries.filter((entry) => entry.words.length === 1).map((entry) => ({ ...entry, length: 1 }));
  const word = {
    alone,
    said: saidOf(alone, token),
    longer: entries.filter((entry) => entry.words.length > 1),
    withLonger: new Map<number, Said>(),
  };
  if (words.size >= mostWords) words.clear();
  words.set(token.text, word);
  return word;
}

function saidOf(phrases: readonly TaggedPhrase[], { kind }: Token): Said {
  const byTag = new Map<Tag, PhraseMatch<Tag>>();
  for (const { tags, length } of phrases)
    for (const [tag, meaning] of tags) if (!byTag.has(tag)) byTag.set(tag, { length, meaning });
  const ofStatements = phrases.filter(({ inStatements }) => inStatements.size > 0);
  const length = ofStatements[0]?.length ?? 1;
  const longest = ofStatements.filter((phrase) => phrase.length === length);
  const tags = new Map<Tag, MeaningOf<Tag>>(longest.flatMap(({ inStatements }) => [...inStatements]));
  if (kind === 'word' && !frameTags.some((tag) => tags.has(tag))) tags.set('thing', true);
  return { byTag, longest: { length, tags, languages: new Set(longest.map(({ language }) => language)) } };
}

function longerPhrases(entries: readonly Entry[], tokens: readonly Token[], at: number): TaggedPhrase[] {
  const phrases: TaggedPhrase[] = [];
  for (const entry of entries) {
    const length = phraseLength(entry.words, tokens, at);
    if (length > 0) phrases.push({ ...entry, length });
  }
  return phrases;
}

/** The longest phrase with a tag that begins at a token. */
export function phraseWith<T extends Tag>(tag: T, tokens: readonly Tagged[], at: number): PhraseMatch<T> | undefined {
  const byTag = tokens[at]?.byTag;
  return byTag === undefined || byTag.size === 0 ? undefined : (byTag.get(tag) as PhraseMatch<T> | undefined);
}

/** Whether a word or phrase with one of these tags begins at a token. */
export function hasTag(tokens: readonly Tagged[], at: number, ...tags: readonly Tag[]): boolean {
  const byTag = tokens[at]?.byTag;
  if (byTag === undefined || byTag.size === 0) return false;
  for (const tag of tags) if (byTag.has(tag)) return true;
  return false;
}

/** Whether a word or phrase with one of these tags begins at any of some tokens. */
export function anyHas(tokens: readonly Tagged[], ...tags: readonly Tag[]): boolean {
  return tokens.some((_, at) => hasTag(tokens, at, ...tags));
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
