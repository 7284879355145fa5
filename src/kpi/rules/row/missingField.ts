import { isBlankField } from '../../record/blankRow';
import { lettersOf, type CellInput, type Field } from '../../record/Field';
import { showsNothing } from '../../record/isBlank';
import { isPlaceholder } from '../../record/isPlaceholder';
import { kpiFields, type KpiFieldId, type RequiredFieldId } from '../../record/kpiFields';
import type { TypedWords } from '../../record/lists';
import { noValues, type KpiRule, type NoValues } from '../kpiRule';

/**
 * Wish: every required field is filled. Why: what is not written down is remembered differently by everyone.
 * Source: the fields that ISO 22400, Neely 1997 and the ministry of finance's KPI manual share (kpi-facts §2).
 * One rule for each field, so that each has its own sentence.
 */
function missingField<Id extends KpiFieldId>(field: Field<Id>): KpiRule<`${Id}Missing`, NoValues> {
  return {
    id: `${field.id}Missing`,
    letter: lettersOf(field)[0],
    field: field.id,
    check: (kpi, { spellings }) => (isMissing(field, kpi[field.id], spellings) ? noValues : undefined),
  };
}

/** A field that functions read is missing too where its text shows nothing or only keeps its place; the others are read by the sheet's own formulas alone. */
function isMissing(field: Field, value: CellInput, spellings: TypedWords): boolean {
  const isRead = field.letters !== undefined;
  return isBlankField(field, value) || (isRead && (showsNothing(value) || isPlaceholder(field, value, spellings)));
}

/** A missing-field rule of each required field. */
export type MissingRule = { [Id in RequiredFieldId]: KpiRule<`${Id}Missing`, NoValues> }[RequiredFieldId];

/** The rules of all required fields, by the field. */
export function missingFields(): ReadonlyMap<KpiFieldId, MissingRule> {
  const required = kpiFields.filter((field): field is Field<RequiredFieldId> => field.required === true);
  return new Map(required.map((field) => [field.id, missingField(field) as MissingRule]));
}
