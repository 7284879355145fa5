import { words as en } from './en/words';
import { words as idn } from './id/words';
import type { InEachLanguage } from './language';
import type { LanguageWords } from './languageWords';

/** Names of letters, units, comparisons and periods, by language. "" stands for what is not there. */
export const wordsOf: InEachLanguage<LanguageWords> = { en, id: idn };
