import type { Language } from '../../words/index';
import { semesterOf } from '../../kpi/record/semesterOf';
import { defaultSettings } from '../../kpi/record/settings';
import type { TaskTemplate } from '../../kpi/card/taskTemplate';

/** What a person has chosen on Set up. Numbers are as typed; days are Excel serial numbers, left out where none can be read. */
export interface SetUpChoices {
  readonly source: 'card' | 'file';
  /** The facilitator's template, once a file has been read. */
  readonly own?: TaskTemplate;
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
