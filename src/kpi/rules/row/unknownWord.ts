import { cellText } from '../../record/cellText';
import { lettersOf, type Field } from '../../record/Field';
import { kpiFields, type ClosedListFieldId, type KpiFieldId } from '../../record/kpiFields';
import { listEntry, type ListId } from '../../record/lists';
import type { FindingValues, KpiRule } from '../kpiRule';

interface GivenWord extends FindingValues {
  readonly given: string;
}

/**
 * Wish: a field with a closed list holds one of its words, in either language. Why: formulas go by the word's place in
 * the list. Source: product.md, "formulas test the place in the list".
 */
function unknownWord<Id extends KpiFieldId>(field: Field<Id>, list: ListId): KpiRule<`${Id}Unknown`, GivenWord> {
  return {
    id: `${field.id}Unknown`,
    letter: lettersOf(field)[0],
    field: field.id,
    check: (kpi, { spellings }) => {
      const given = cellText(kpi[field.id]);
      return given === '' || listEntry(spellings, list, given) ? undefined : { given };
    },
  };
}

/** An unknown-word rule of each field with a closed list. */
export type UnknownRule = { [Id in ClosedListFieldId]: KpiRule<`${Id}Unknown`, GivenWord> }[ClosedListFieldId];

/** The rules of all fields with a closed list, by the field. */
export function unknownWords(): ReadonlyMap<KpiFieldId, UnknownRule> {
  const closed = kpiFields.filter(
    (field): field is Field<ClosedListFieldId> => field.kind === 'list' && field.list !== undefined && !field.open,
  );
  return new Map(
    closed.flatMap((field) => (field.list ? [[field.id, unknownWord(field, field.list) as UnknownRule] as const] : [])),
  );
}
