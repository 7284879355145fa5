import { wordKey } from '../kpi/record/wordKey';
import { defaultLanguage, languageCalled, type Language } from '../words/index';
import { argumentError } from './argumentError';
import { isErrorCell } from './fieldArgument';

/** The language of a result, by its code or its name; the default where it is left out. Throws for any other. */
export function languageArgument(value: unknown): Language {
  if (value === null || value === undefined || value === '' || value === 0) return defaultLanguage;
  const language = typeof value === 'string' ? languageCalled(wordKey(value)) : undefined;
  if (language) return language;
  throw argumentError('language', isErrorCell(value) ? 'errorCell' : 'language');
}
