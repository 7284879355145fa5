import { blankKpi, isBlankField } from '../record/blankRow';
import { lettersOf, type CellInput, type Field, type Letter } from '../record/Field';
import { kpiFields, type Kpi } from '../record/kpiFields';
import { cellRules, kpiRules } from '../rules/index';
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
  const unreadable = fieldsOf[letter].some(
    (field) => lettersOf(field)[0] === letter && isUnreadable(field, row[field.id]),
  );
  return !unreadable && rulesOf[letter].every((rule) => rule.check(row, context) === undefined);
}

/** Some rule of single cells finds what a letter cannot be judged with. */
function isUnreadable(field: Field, cell: CellInput): boolean {
  return cellRules.some(({ remark, check }) => !remark && check(cell, field) !== undefined);
}
