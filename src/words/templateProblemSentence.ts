import type { TemplateProblem, TemplateProblemCode, TemplateProblemValues } from '../kpi/card/templateProblem';
import { words, type Language } from './index';

/** For each problem one sentence: what is wrong at `path` and how to mend it; what the path "" is called. */
export type TemplateProblemSentences = Readonly<
  Record<TemplateProblemCode, (path: string, values: TemplateProblemValues) => string>
> & { readonly wholeFile: string };

/** Says in one sentence what is wrong with a template file and how to mend it. */
export function templateProblemSentence(problem: TemplateProblem, language: Language): string {
  const sentences = words[language].templateProblems;
  const place = problem.path === '' ? sentences.wholeFile : `“${problem.path}”`;
  const sentence = sentences[problem.code](place, problem.values);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
