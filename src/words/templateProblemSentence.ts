import type { Language } from '../kpi/record/kpi';
import type { InEachLanguage } from './language';
import { templateMessages as en } from './en/templateProblems';
import { templateMessages as idn } from './id/templateProblems';
import type { TemplateProblem, TemplateProblemCode, TemplateProblemValues } from '../kpi/card/templateProblem';

/** For each problem one sentence: what is wrong at `path` and how to mend it. */
export type TemplateMessages = Readonly<
  Record<TemplateProblemCode, (path: string, values: TemplateProblemValues) => string>
>;

const messages: InEachLanguage<TemplateMessages> = { en, id: idn };
const wholeFile: InEachLanguage = { en: 'the file', id: 'isi file' };

/** Says in one sentence what is wrong with a template file and how to mend it. */
export function templateProblemSentence(problem: TemplateProblem, language: Language): string {
  const place = problem.path === '' ? wholeFile[language] : `“${problem.path}”`;
  const sentence = messages[language][problem.code](place, problem.values);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
