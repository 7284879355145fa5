import type { GenerateOptions } from '../../actions/mergeRequest';
import type { TaskTemplate } from '../../kpi/card/taskTemplate';
import { semesterOf } from '../../kpi/record/semesterOf';
import { defaultSettings } from '../../kpi/record/settings';
import { words, type Language } from '../../words/index';
import { kpiCount } from './choiceProblems';

/** What a person has chosen on Set up. Numbers are as typed; days are Excel serial numbers, left out where none can be read. */
export interface SetUpChoices {
  readonly source: 'card' | 'file';
  /** The facilitator's template, once a file has been read. */
  readonly own?: TaskTemplate<Language>;
  readonly content: 'examples' | 'empty';
  readonly language: Language;
  readonly start?: number;
  readonly end?: number;
  readonly min: string;
  readonly max: string;
}

/** What Set up offers at first: the card's examples in this half year. */
export function firstChoices(language: Language, today: Date): SetUpChoices {
  const { start, end } = semesterOf(today.getFullYear(), today.getMonth() + 1);
  const { min, max } = defaultSettings;
  return { source: 'card', content: 'examples', language, start, end, min: String(min), max: String(max) };
}

/** What a person's own template chooses: itself, and the settings that come with full records. */
export function ownChoices(own: TaskTemplate<Language> | undefined): Partial<SetUpChoices> {
  if (!own?.records) return { own };
  const { min, max, periodStart: start, periodEnd: end } = own.records.settings;
  const period = start !== undefined && end !== undefined ? { start, end } : {};
  return { own, min: String(min), max: String(max), ...period };
}

/** The language that is asked for: an own template brings its own. */
export function chosenLanguage({ source, own, language }: SetUpChoices): Language {
  return source === 'file' && own ? own.language : language;
}

/** The choices as Generate takes them; undefined while one of them cannot be used (see choiceProblems). */
export async function generateOptions(choices: SetUpChoices): Promise<GenerateOptions | undefined> {
  const { source, own, content, language, start, end } = choices;
  const min = kpiCount(choices.min);
  const max = kpiCount(choices.max);
  if (min === undefined || max === undefined || start === undefined || end === undefined) return undefined;
  const template = source === 'file' ? own : { ...(await words[language].card()), language };
  return (
    template && {
      stretchLimit: template.records?.settings.stretchLimit ?? defaultSettings.stretchLimit,
      template,
      ownTemplate: source === 'file',
      content,
      period: { start, end },
      min,
      max,
    }
  );
}
