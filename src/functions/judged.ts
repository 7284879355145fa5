import type { Letter } from '../domain/field';
import { judgeLetter } from '../domain/judgeLetter';
import type { Kpi } from '../domain/kpi';
import type { KpiContext } from '../domain/rules/kpiRule';
import { defaultSettings } from '../domain/settings';
import { remembered } from './remembered';

/** What is not given is not held against a row. */
export const lenientContext: KpiContext = { linked: true, stretchLimit: defaultSettings.stretchLimit };

/** One letter of a row: 1 where met, 0 where not, "" where its fields are blank. */
export const judged = remembered((letter: Letter, fields: Partial<Kpi>, context: Partial<KpiContext> = {}) => {
  const met = judgeLetter(letter, fields, { ...lenientContext, ...context });
  return met === undefined ? '' : Number(met);
});
