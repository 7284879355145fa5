import { cellText } from '../../record/cellText';
import type { KpiFieldId, Letter } from '../../record/kpi';
import { findListEntry } from '../../record/lists';
import type { ListId } from '../../record/lists';
import type { KpiRule } from '../kpiRule';

/**
 * Wish: a field with a closed list holds one of its words, in either language. Why: formulas go by the word's place in
 * the list. Source: product.md, "formulas test the place in the list".
 */
export function unknownWord<Field extends KpiFieldId & ListId>(
  field: Field,
  letter: Letter,
): KpiRule<`${Field}Unknown`, { readonly given: string }> {
  return {
    id: `${field}Unknown`,
    letter,
    field,
    check: (kpi) => {
      const given = cellText(kpi[field]);
      return given === '' || findListEntry(field, given) ? undefined : { given };
    },
  };
}
