import { indonesianTexts } from '../../words/id/functions';
import type { FunctionText } from '../../words/functionText';
import type { Language } from '../../words/language';
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
