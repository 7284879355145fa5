import type { Letter } from '../kpi/record/Field';
import { judgeLetter } from '../kpi/judge/judgeLetter';
import type { Kpi } from '../kpi/record/kpiFields';
import type { KpiContext } from '../kpi/rules/kpiRule';
import { everyLanguage } from '../words/index';
import { defaultSettings } from '../kpi/record/settings';
import { remembered } from './remembered';

/** What is not given is not held against a row. */
export const lenientContext: KpiContext = {
  linked: true,
  stretchLimit: defaultSettings.stretchLimit,
  spellings: everyLanguage,
};

type Judge = (fields: Partial<Kpi>, context: Partial<KpiContext>) => number | string;

/** Each letter is a column of its own, with a memory of its own. */
const judges: Readonly<Record<Letter, Judge>> = {
  S: judgeOf('S'),
  M: judgeOf('M'),
  A: judgeOf('A'),
  R: judgeOf('R'),
  T: judgeOf('T'),
};

/** One letter of a row: 1 where met, 0 where not, "" where its fields are blank. */
export function judged(letter: Letter, fields: Partial<Kpi>, context: Partial<KpiContext> = {}): number | string {
  return judges[letter](fields, context);
}

function judgeOf(letter: Letter): Judge {
  return remembered((fields, context) => {
    const met = judgeLetter(letter, fields, { ...lenientContext, ...context });
    return met === undefined ? '' : Number(met);
  });
}
