import type { CellInput } from '../record/Field';
import { isBlankText } from '../record/isBlank';
import { wordKey } from '../record/wordKey';
import type { RangeStatus } from './signs';

/** Where a number of KPIs lies: `(0, 2, 3)` → none, `(1, 2, 3)` → tooFew, `(3, 2, 3)` → inRange, `(4, 2, 3)` → tooMany, `(3, 3, 2)` → unclear. */
export function rangeStatus(count: number, min: number, max: number): RangeStatus {
  if (min > max) return 'unclear';
  if (count > max) return 'tooMany';
  if (count === 0) return 'none';
  return count < min ? 'tooFew' : 'inRange';
}

/**
 * What two department cells must share to be the same department. Signs that Excel takes for wildcards or comparisons
 * (`R*D`, `<HR>`, `~A`, `=X`) stand for themselves. Blank cells give "".
 */
export function departmentKey(department: CellInput | undefined): string {
  return isBlankText(department) ? '' : wordKey(String(department));
}

/**
 * Counts the KPIs of each department, in the order of `departments`; a KPI counts when its name is not blank.
 * @param kpiDepartments The department of each KPI row.
 * @param kpiNames The name of each KPI row, in the same order.
 */
export function countKpis(
  departments: readonly CellInput[],
  kpiDepartments: readonly CellInput[],
  kpiNames: readonly CellInput[],
): number[] {
  const counts = new Map<string, number>();
  kpiDepartments.forEach((department, row) => {
    const key = departmentKey(department);
    if (key !== '' && !isBlankText(kpiNames[row])) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return departments.map((department) => counts.get(departmentKey(department)) ?? 0);
}
