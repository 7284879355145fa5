import type { CommandLineWords } from '../../words/CommandLineWords';
import type { FunctionText } from '../../words/FunctionText';
import type { DescribedFunction } from './readFunctions';

/** What is said about a function in one language: its docstring's words where the language has none of its own. */
export function functionText(
  { id, metadata, returns, example }: DescribedFunction,
  { functionTexts }: Pick<CommandLineWords, 'functionTexts'>,
): FunctionText {
  if (functionTexts) return textOf(id, functionTexts);
  return {
    description: metadata.description,
    parameters: Object.fromEntries(metadata.parameters.map(({ name, description }) => [name, description ?? ''])),
    returns,
    example,
  };
}

function textOf(id: string, texts: Readonly<Record<string, FunctionText>>): FunctionText {
  const text = texts[id];
  if (!text) throw new Error(`There are no words for the function ${id}.`);
  return text;
}
