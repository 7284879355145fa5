import type { GenerateOptions } from '../../actions/generateWorkbook';
import { defaultSettings } from '../../kpi/record/settings';
import { kpiCount } from './choiceProblems';
import type { SetUpChoices } from './setUpChoices';

/** The choices as Generate takes them; undefined while one of them cannot be used (see choiceProblems). */
export async function generateOptions(choices: SetUpChoices): Promise<GenerateOptions | undefined> {
  const { source, own, content, language, start, end } = choices;
  const min = kpiCount(choices.min);
  const max = kpiCount(choices.max);
  if (min === undefined || max === undefined || start === undefined || end === undefined) return undefined;
  const { builtInTemplates } = await import('../../words/builtInTemplates');
  const template = source === 'file' ? own : builtInTemplates[language];
  return template && { ...defaultSettings, template, content, period: { start, end }, min, max };
}
