import compiled from './compiled.json';
import { isOfVerb, isWordClass } from './forms/derivedForm';
import type { DerivedForm, Knows } from './forms/derivedForm';
import { englishForms } from './forms/englishForms';
import { indonesianForms } from './forms/indonesianForms';
import type { MeaningOf, ReadingLanguage, Tag, TagSet } from './tag';

/** A word or phrase as texts have it. */
export interface Entry {
  /** Its words, the first one included. */
  readonly words: readonly string[];
  readonly tags: TagSet;
  readonly language: ReadingLanguage;
}

const formsOf: Readonly<Record<ReadingLanguage, (word: string, knows: Knows) => DerivedForm[]>> = {
  en: englishForms,
  id: indonesianForms,
};
const languages = ['en', 'id'] as const;

/** The words of both languages together, by their first word: one statement often mixes them, so reading never asks for a language. */
const listed = listedEntries();
/** The entries that begin with a word, which is in small letters: those of the tables and those derived from them, the longest first. */
export function entriesOf(word: string): readonly Entry[] {
  const entries = [...(listed.get(word) ?? []), ...languages.flatMap((language) => derivedEntries(word, language))];
  // Of one phrase in both languages the Indonesian meaning counts.
  return entries.sort((a, b) => b.words.length - a.words.length || (a.language < b.language ? 1 : -1));
}

function listedEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [language, tagText, forms] of compiled as [ReadingLanguage, string, string][]) {
    const tags = tagSetOf(tagText);
    for (const form of forms.split('\t')) {
      const words = form.split(' ');
      const same = entries.get(words[0] ?? '');
      if (same) same.push({ words, tags, language });
      else entries.set(words[0] ?? '', [{ words, tags, language }]);
    }
  }
  return entries;
}

function tagSetOf(text: string): TagSet {
  const pairs = text.split(' ').map((part) => part.split('=') as [Tag, string | undefined]);
  return new Map(pairs.map(([tag, meaning]) => [tag, meaning === undefined ? true : meaningOf(meaning)]));
}

function meaningOf(text: string): MeaningOf<Tag> {
  const [top = '', bottom = '1'] = text.split('/');
  const number = Number(top) / Number(bottom);
  return (Number.isNaN(number) ? text : number) as MeaningOf<Tag>;
}

function derivedEntries(word: string, language: ReadingLanguage): Entry[] {
  const inLanguage = (text: string) => (listed.get(text) ?? []).filter((entry) => entry.language === language);
  const own = inLanguage(word).filter(({ words }) => words.length === 1);
  const isOwn = (fits: (tag: Tag) => boolean) => own.some(({ tags }) => [...tags.keys()].some(fits));
  if (isOwn((tag) => tag === 'plain')) return [];
  // A form alone tells only of a word of which no table says more than which kind of verb it is.
  const isListed = (listed.get(word) ?? []).some(
    ({ words, tags }) => words.length === 1 && ![...tags.keys()].every((tag) => isOfVerb(tag) && !isWordClass(tag)),
  );
  const knows: Knows = (base, fits) =>
    inLanguage(base).some(({ words, tags }) => words.length === 1 && [...tags.keys()].some(fits));
  return formsOf[language](word, knows).flatMap(({ base, adds, keeps }) => {
    const added = adds.filter((tag) => own.length === 0 || !tag.startsWith('noun:')).map((tag) => [tag, true] as const);
    if (base === undefined) return isListed ? [] : [{ words: [word], tags: new Map(added), language }];
    // What a table says of a word stands above what its base would be; it stays a verb or noun as its base is.
    const kept = own.length === 0 ? keeps : (tag: Tag) => isWordClass(tag) && keeps(tag) && !isOwn(isWordClass);
    return inLanguage(base).map((entry) => ({
      words: [word, ...entry.words.slice(1)],
      tags: new Map<Tag, MeaningOf<Tag>>([...[...entry.tags].filter(([tag]) => kept(tag)), ...added]),
      language,
    }));
  });
}
