import type { CellInput, Field } from './Field';
import { takesNumbers } from './Field';
import { isBlank, isBlankText } from './isBlank';
import { kpiFields, type Kpi } from './kpiFields';

/** A row in which nothing is filled. */
function blankRow<Id extends string>(fields: readonly Field<Id>[]): Readonly<Record<Id, CellInput>> {
  return Object.fromEntries(fields.map(({ id }) => [id, ''])) as Record<Id, CellInput>;
}

/** A KPI in which nothing is filled. */
export const blankKpi: Kpi = blankRow(kpiFields);

/** Says whether a field of a row is blank. A 0 is a value only where numbers are entered. */
export function isBlankField(field: Field, value: CellInput | undefined): boolean {
  return takesNumbers(field) ? isBlank(value) : isBlankText(value);
}

/** Says whether nothing is filled in a row. */
export function isBlankKpi(kpi: Partial<Kpi>): boolean {
  return kpiFields.every((field) => isBlankField(field, kpi[field.id]));
}
