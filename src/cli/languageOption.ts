import type { Language } from '../words/language';
import { UsageError } from './UsageError';

/** `en` where nothing is said. */
export function languageOption(said: string | undefined): Language {
  if (said === undefined) return 'en';
  if (said === 'en' || said === 'id') return said;
  throw new UsageError(`--language takes en or id, not ${said}.`);
}
