import { isBlankField } from '../../record/isBlankField';
import type { KpiFieldId, Letter } from '../../record/kpi';
import { noValues } from '../kpiRule';
import type { KpiRule, NoValues } from '../kpiRule';

/**
 * Wish: every required field is filled. Why: what is not written down is remembered differently by everyone.
 * Source: the fields that ISO 22400, Neely 1997 and the ministry of finance's KPI manual share (kpi-facts §2).
 * One rule for each field, so that each has its own sentence.
 */
export function missingField<Field extends KpiFieldId>(
  field: Field,
  letter?: Letter,
): KpiRule<`${Field}Missing`, NoValues> {
  return {
    id: `${field}Missing`,
    letter,
    field,
    check: (kpi) => (isBlankField(field, kpi[field]) ? noValues : undefined),
  };
}
