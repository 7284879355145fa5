import type { TaskTemplate } from '../../src/kpi/card/taskTemplate';
import { card as en } from '../../src/words/en/card';
import { card as id } from '../../src/words/id/card';
import type { Language } from '../../src/words/index';

/** The task card that the add-in brings along, in each language. */
export const cards: Readonly<Record<Language, TaskTemplate<Language>>> = {
  en: { ...en, language: 'en' },
  id: { ...id, language: 'id' },
};
