import type { Spoken, TourControl } from '../../host/page/tour/Story';
import { pageLanguages, pageWords, type PageLanguage } from '../../host/page/language/pageWords';
import { languageOfLocale, languages, words, type Language } from '../../words/index';
import type { Words } from '../../words/Words';

/** A text of ours in every language of the page. */
export function spoken(say: (language: Language, tag: PageLanguage) => string): Spoken {
  return Object.fromEntries(pageLanguages.map((tag) => [tag, say(languageOfLocale(tag), tag)])) as Spoken;
}

/** A control of the pane by what it is called in each of its languages, since the pane may speak another than the page. */
export function paneControl(
  role: TourControl['role'],
  nameIn: (words: Words, language: Language) => string,
): TourControl {
  return { where: 'pane', role, names: languages.map((language) => nameIn(words[language], language)) };
}

/** A name that holds a number, as the name with any number. */
export function anyNumber(name: string): string {
  return name.replace(/\d+/g, '#');
}

/** The box that shows the workbook as somebody without the add-in sees it. */
export const withoutAddIn: TourControl = {
  where: 'page',
  role: 'checkbox',
  names: pageLanguages.map((tag) => pageWords[tag].withoutAddIn),
};
