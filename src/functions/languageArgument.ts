import type { Language } from '../words/language';
import { wordKey } from '../kpi/record/wordKey';
import { argumentError } from './argumentError';
import { isErrorCell } from './fieldArgument';

const languages: Readonly<Record<string, Language>> = {
  en: 'en',
  english: 'en',
  inggris: 'en',
  id: 'id',
  indonesian: 'id',
  indonesia: 'id',
  'bahasa indonesia': 'id',
};

/** The language of a result: "en" or "id", or its name; English where it is left out. Throws for any other. */
export function languageArgument(value: unknown): Language {
  if (value === null || value === undefined || value === '' || value === 0) return 'en';
  const key = typeof value === 'string' ? wordKey(value) : '';
  const language = Object.hasOwn(languages, key) ? languages[key] : undefined;
  if (language) return language;
  throw argumentError('language', isErrorCell(value) ? 'errorCell' : 'language');
}
