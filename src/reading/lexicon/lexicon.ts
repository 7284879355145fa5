import compiled from './compiled.json';
import { isNounTag, isOfVerb, isWordClass } from './forms/derivedForm';
import type { DerivedForm, Knows } from './forms/derivedForm';
import { englishForms, pluralOf } from './forms/englishForms';
import { indonesianForms } from './forms/indonesianForms';
import { isApart } from './tag';
import type { MeaningOf, ReadingLanguage, Tag, TagSet } from './tag';

/** A word or phrase as texts have it. */
export interface Entry {
  /** Its words, the first one included. */
  readonly words: readonly string[];
  readonly tags: TagSet;
  /** Those of its tags that say what it is in a statement. */
  readonly inStatements: TagSet;
  readonly language: ReadingLanguage;
}

const formsOf: Readonly<Record<ReadingLanguage, (word: string, knows: Knows) => DerivedForm[]>> = {
  en: englishForms,
  id: indonesianForms,
};
const languages = ['en', 'id'] as const;

/** Entries by their first word. */
export type Listed = Map<string, readonly Entry[]>;

/** The words of both languages together: one statement often mixes them, so reading never asks for a language. */
const ofTables = listedEntries(compiled as [ReadingLanguage, string, string][]);

/** The entries that begin with a word, which is in small letters: those of the tables and those derived from them, the longest first. */
export function entriesOf(word: string, listed = ofTables): readonly Entry[] {
  const entries = [
    ...(listed.get(word) ?? []),
    ...languages.flatMap((language) => derivedEntries(word, language, listed)),
  ].flatMap((entry) => [entry, ...inPlural(entry)]);
  // Of one phrase in both languages the Indonesian meaning counts.
  return entries.sort((a, b) => b.words.length - a.words.length || (a.language < b.language ? 1 : -1));
}

/** Whether the tables list a word or phrases that begin with it. */
export function isListed(word: string): boolean {
  return ofTables.has(word);
}

/** What compiled tables list. */
export function listedEntries(groups: readonly (readonly [ReadingLanguage, string, string])[]): Listed {
  const entries = new Map<string, Entry[]>();
  for (const [language, tagText, forms] of groups) {
    const tags = tagSetOf(tagText);
    const inStatements = statementTags(tags);
    for (const form of forms.split('\t')) {
      const words = form.split(' ');
      const same = entries.get(words[0] ?? '');
      if (same) same.push({ words, tags, inStatements, language });
      else entries.set(words[0] ?? '', [{ words, tags, inStatements, language }]);
    }
  }
  return entries;
}

function tagSetOf(text: string): TagSet {
  const pairs = text.split(' ').map((part) => part.split('=') as [Tag, string | undefined]);
  return new Map(pairs.map(([tag, meaning]) => [tag, meaning === undefined ? true : meaningOf(meaning)]));
}

function statementTags(tags: TagSet): TagSet {
  return [...tags.keys()].some(isApart) ? new Map([...tags].filter(([tag]) => !isApart(tag))) : tags;
}

function meaningOf(text: string): MeaningOf<Tag> {
  const [top = '', bottom = '1'] = text.split('/');
  const number = Number(top) / Number(bottom);
  return (Number.isNaN(number) ? text : number) as MeaningOf<Tag>;
}

function derivedEntries(word: string, language: ReadingLanguage, listed: Listed): Entry[] {
  const inLanguage = (text: string) => (listed.get(text) ?? []).filter((entry) => entry.language === language);
  const own = inLanguage(word).filter(({ words, inStatements }) => words.length === 1 && inStatements.size > 0);
  const isOwn = (fits: (tag: Tag) => boolean) => own.some(({ tags }) => [...tags.keys()].some(fits));
  if (isOwn((tag) => tag === 'plain')) return [];
  // A form alone tells only of a word of which no table says more than which kind of verb it is.
  const isTold = (listed.get(word) ?? []).some(
    ({ words, inStatements }) =>
      words.length === 1 && ![...inStatements.keys()].every((tag) => isOfVerb(tag) && !isWordClass(tag)),
  );
  const knows: Knows = (base, fits) =>
    inLanguage(base).some(({ words, tags }) => words.length === 1 && [...tags.keys()].some(fits));
  return formsOf[language](word, knows).flatMap(({ base, adds, keeps }) => {
    const added = adds.filter((tag) => own.length === 0 || !tag.startsWith('noun:')).map((tag) => [tag, true] as const);
    if (base === undefined) return isTold ? [] : [entryOf([word], new Map(added), language)];
    // What a table says of a word stands above what its base would be; it stays a verb or noun as its base is.
    const kept = (tag: Tag) => isWordClass(tag) && keeps(tag) && !isOwn(isWordClass);
    return inLanguage(base).map((entry) => {
      const keep = own.length === 0 || entry.words.length > 1 ? keeps : kept;
      const tags = [...[...entry.tags].filter(([tag]) => keep(tag) || isApart(tag)), ...added];
      return entryOf([word, ...entry.words.slice(1)], new Map<Tag, MeaningOf<Tag>>(tags), language);
    });
  });
}

/** Of an English noun phrase also the plural, made by its last word: lead times. */
function inPlural({ words, tags, language }: Entry): Entry[] {
  const plural = words.length > 1 && language === 'en' ? pluralOf(words.at(-1) ?? '') : undefined;
  if (plural === undefined || ![...tags.keys()].some(isNounTag)) return [];
  return [
    entryOf([...words.slice(0, -1), plural], new Map<Tag, MeaningOf<Tag>>([...tags, ['plural', true]]), language),
  ];
}

function entryOf(words: readonly string[], tags: TagSet, language: ReadingLanguage): Entry {
  return { words, tags, inStatements: statementTags(tags), language };
}
