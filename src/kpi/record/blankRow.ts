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

/**
 * Says whether a row is begun, as `Filled` counts on the sheet: something is typed into a field that every KPI needs, be it a space. A 0
 * where text belongs may be Excel's way to hand over an empty cell.
 */
export function isBegun(kpi: Partial<Kpi>): boolean {
  return kpiFields.some((field) => {
    const value = kpi[field.id] ?? '';
    return field.required === true && value !== '' && (takesNumbers(field) || value !== 0);
  });
}
