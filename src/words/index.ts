import { en } from './en/en';
import { id } from './id/id';
import type { Words } from './Words';

/** Every language that the add-in speaks, by its code: adding one is its folder and its line here. */
export const words = { en, id } as const satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof words;

/** Where nobody says which. */
export const defaultLanguage: Language = 'en';

/** The languages in the order in which they are offered. */
export const languages = Object.keys(words) as Language[];

/** The words of all languages: typed words and heads are looked up in each, because one workbook often mixes them. */
export const everyLanguage: readonly Words[] = Object.values(words);

/** Says whether a text is the code of a language. */
export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(words, text);
}

/** The language that is called so, by its code or its name in any language; `key` is the word in small letters without outer spaces. */
export function languageCalled(key: string): Language | undefined {
  return languages.find((each) => each === key || words[each].calledToo.includes(key));
}

/** The language of a locale such as `id-ID`; the default where it is none of ours. */
export function languageOfLocale(locale: string | undefined): Language {
  const [code] = (locale ?? '').toLowerCase().split('-');
  return isLanguage(code) ? code : defaultLanguage;
}
