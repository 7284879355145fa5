import { indonesianTexts } from '../../functions/language/id';
import type { FunctionText } from '../../functions/language/functionText';
import type { Language } from '../../domain/language/language';
import type { DescribedFunction } from './readFunctions';

/** What is said about a function in one language: English from its docstring, Indonesian from the translations. */
export function functionText({ id, metadata, returns, example }: DescribedFunction, language: Language): FunctionText {
  if (language === 'id') return indonesianTexts[id];
  return {
    description: metadata.description,
    parameters: Object.fromEntries(metadata.parameters.map(({ name, description }) => [name, description ?? ''])),
    returns,
    example,
  };
}
