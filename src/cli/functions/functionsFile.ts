import type { CommandLineWords } from '../../words/CommandLineWords';
import { defaultLanguage, type Language } from '../../words/index';
import type { FunctionMetadata, FunctionsFile } from './FunctionMetadata';
import { functionText } from './functionText';
import { helpPageName } from './helpPage';
import type { DescribedFunction } from './readFunctions';

/** The content of functions.json in one language. Names and ids stay the same, so that formulas read alike everywhere. */
export function functionsFile(
  functions: readonly DescribedFunction[],
  language: Language,
  said: Pick<CommandLineWords, 'functionTexts'>,
): FunctionsFile {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((described) => translated(described, language, said)),
  };
}

function translated(
  described: DescribedFunction,
  language: Language,
  said: Pick<CommandLineWords, 'functionTexts'>,
): FunctionMetadata {
  const { metadata } = described;
  const text = functionText(described, said);
  return {
    ...metadata,
    description: text.description,
    helpUrl: metadata.helpUrl.replace(helpPageName(defaultLanguage), helpPageName(language)),
    parameters: metadata.parameters.map((parameter) => {
      const description = text.parameters[parameter.name];
      if (!description) throw new Error(`${metadata.id}: no text in "${language}" for ${parameter.name}.`);
      return { ...parameter, description };
    }),
  };
}
