import { defaultLanguage, isLanguage, languages, type Language } from '../words/index';
import { UsageError } from './UsageError';

/** The default where nothing is said. */
export function languageOption(said: string | undefined): Language {
  if (said === undefined) return defaultLanguage;
  if (isLanguage(said)) return said;
  throw new UsageError(`--language takes ${languages.join(' or ')}, not ${said}.`);
}
