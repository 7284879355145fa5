import type { GenerateOptions } from '../../src/actions/mergeRequest';
import { semesterOf } from '../../src/kpi/record/semesterOf';
import { defaultSettings } from '../../src/kpi/record/settings';
import type { Language } from '../../src/words/index';
import type { TaskTemplate } from '../../src/kpi/card/taskTemplate';
import { cards } from './cards';

/** What a test generates where it says nothing else: the English card with its examples, second half of 2026. */
export function generateOptions(change: Partial<GenerateOptions> & { language?: Language } = {}): GenerateOptions {
  const { language = 'en', ...rest } = change;
  return {
    ...defaultSettings,
    template: cards[language],
    content: 'examples',
    period: semesterOf(2026, 12),
    ...rest,
  };
}

/** A card with these departments, each with so many named KPIs. */
export function templateWith(departments: readonly (readonly [name: string, kpis: number])[]): TaskTemplate<Language> {
  const card = cards.en;
  const [sample] = card.sampleKpis;
  if (!sample) throw new Error('The card has no sample KPI.');
  return {
    ...card,
    sampleDepartments: departments.map(([department]) => ({ department, head: '', responsibilities: 'x' })),
    sampleTargets: [],
    sampleKpis: departments.flatMap(([department, kpis]) =>
      Array.from({ length: kpis }, (_, index) => ({
        ...sample,
        department,
        code: `${department}-${index}`,
        name: `Result ${index} of it`,
      })),
    ),
  };
}
