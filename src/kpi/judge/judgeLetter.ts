import { blankKpi, isBlankField } from '../record/blankRow';
import { lettersOf, type CellInput, type Field, type Letter } from '../record/Field';
import { kpiFields, type Kpi } from '../record/kpiFields';
import { cellRules, kpiRules } from '../rules/index';
import type { KpiContext } from '../rules/kpiRule';

/**
 * Says whether a letter is met: no rule of the letter finds anything. Only the letter's own fields are read; where all
 * of them are blank there is nothing to judge and the answer is undefined.
 */
export function judgeLetter(letter: Letter, kpi: Partial<Kpi>, context: KpiContext): boolean | undefined {
  const fields = kpiFields.filter(({ letters }) => letters?.[letter] !== undefined);
  if (fields.every((field) => isBlankField(field, kpi[field.id]))) return undefined;
  const row = { ...blankKpi, ...kpi };
  const unreadable = fields.some((field) => lettersOf(field)[0] === letter && isUnreadable(field, row[field.id]));
  if (unreadable) return false;
  return kpiRules.every((rule) => rule.letter !== letter || rule.check(row, context) === undefined);
}

/** Some rule of single cells finds what a letter cannot be judged with. */
function isUnreadable(field: Field, cell: CellInput): boolean {
  return cellRules.some(({ remark, check }) => !remark && check(cell, field) !== undefined);
}
