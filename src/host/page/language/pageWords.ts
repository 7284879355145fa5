import { english, type PageWords } from './english';
import { indonesian } from './indonesian';

/** The page's words by the language of Excel; the first is the one where the browser's is none of these. */
export const pageWords = { 'en-US': english, 'id-ID': indonesian } as const satisfies Record<string, PageWords>;

export type PageLanguage = keyof typeof pageWords;

export const pageLanguages = Object.keys(pageWords) as [PageLanguage, ...PageLanguage[]];

/** The language for a browser's, by its first part: `id`, `id-ID` → `id-ID`, `fr-FR` → `en-US`. */
export function pageLanguage(tag: string): PageLanguage {
  const [locale] = tag.toLowerCase().split('-');
  return pageLanguages.find((language) => pageWords[language].locale === locale) ?? pageLanguages[0];
}
