import { isBlank, isBlankText } from './isBlank';
import type { CellInput, KpiFieldId } from './kpi';
import { kpiFields } from './kpi';

const numeric = new Set<KpiFieldId>(
  kpiFields.filter(({ kind }) => kind === 'number' || kind === 'numberOrText').map(({ id }) => id),
);

/** Says whether a field of the record is blank. A 0 is a value only where numbers are entered. */
export function isBlankField(field: KpiFieldId, value: CellInput | undefined): boolean {
  return numeric.has(field) ? isBlank(value) : isBlankText(value);
}
