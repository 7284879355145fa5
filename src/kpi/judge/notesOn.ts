import { blankKpi } from '../record/blankRow';
import type { Kpi } from '../record/kpiFields';
import { noteRules } from '../rules/index';
import type { KpiContext } from '../rules/kpiRule';
import type { Finding } from './finding';

/** What is worth knowing of one row: suggestions, and how far it is. No letter, verdict or advice rests on it. */
export function notesOn(kpi: Partial<Kpi>, context: KpiContext): Finding[] {
  const row = { ...blankKpi, ...kpi };
  return noteRules.flatMap(({ id, field, check }): Finding[] => {
    const values = check(row, context);
    return values ? [{ rule: id, field, values }] : [];
  });
}
