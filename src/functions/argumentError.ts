import type { ArgumentFault } from '../words/ArgumentSentences';
import { defaultLanguage, words, type Language } from '../words/index';

/** A sentence that names a broken argument: `('stretch', 'number')` in English → `stretch must be a number.` */
function argumentSentence(argument: string, fault: ArgumentFault, language: Language): string {
  return `${argument} ${words[language].argumentErrors[fault]}.`;
}

/** The #VALUE! that a cell shows for a broken argument; Excel shows the sentence beside it. */
export function argumentError(
  argument: string,
  fault: ArgumentFault,
  language: Language = defaultLanguage,
): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, argumentSentence(argument, fault, language));
}
