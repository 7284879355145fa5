import { blankKpi, isBlankField } from '../record/blankRow';
import type { Letter } from '../record/Field';
import { kpiFields, type Kpi } from '../record/kpiFields';
import { kpiRules } from '../rules/index';
import type { KpiContext } from '../rules/kpiRule';

const fieldsOf = byLetter((letter) => kpiFields.filter(({ letters }) => letters?.[letter] !== undefined));
const rulesOf = byLetter((letter) => kpiRules.filter((rule) => rule.letter === letter));

function byLetter<Of>(of: (letter: Letter) => Of): Readonly<Record<Letter, Of>> {
  return { S: of('S'), M: of('M'), A: of('A'), R: of('R'), T: of('T') };
}

/**
 * Says whether a letter is met: no rule of the letter finds anything. Only the letter's own fields are read; where all
 * of them are blank there is nothing to judge and the answer is undefined.
 */
export function judgeLetter(letter: Letter, kpi: Partial<Kpi>, context: KpiContext): boolean | undefined {
  if (fieldsOf[letter].every((field) => isBlankField(field, kpi[field.id]))) return undefined;
  const row = { ...blankKpi, ...kpi };
  return rulesOf[letter].every((rule) => rule.check(row, context) === undefined);
}
