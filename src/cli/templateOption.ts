import { languages, words, type Language } from '../words/index';
import type { TaskTemplate } from '../kpi/card/taskTemplate';
import { parseTaskTemplate } from '../kpi/card/parseTaskTemplate';
import { templateProblemSentence } from '../words/templateProblemSentence';
import { readInput } from './files/readInput';
import { UsageError } from './UsageError';

function parsedJson(path: string): unknown {
  const text = new TextDecoder().decode(readInput(path));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The task card in a language, or a facilitator's own from a JSON file. Throws a UsageError that names every problem of the file. */
export async function templateOption(path: string | undefined, language: Language): Promise<TaskTemplate<Language>> {
  if (path === undefined) return { ...(await words[language].card()), language };
  const { template, problems } = parseTaskTemplate(parsedJson(path), languages);
  if (template) return template;
  const lines = problems.map((problem) => `  ${templateProblemSentence(problem, language)}`);
  throw new UsageError([`${path} is no task template yet:`, ...lines].join('\n'));
}
