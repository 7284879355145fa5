import type { Department } from '../record/departmentFields';
import { cellText } from '../record/cellText';
import type { CellInput } from '../record/Field';
import { isBlankText } from '../record/isBlank';
import type { DepartmentTarget } from '../record/targetFields';
import { readAnswer } from './readAnswer';
import { rangeStatus } from './rangeStatus';

/** What a department still lacks. */
export type DepartmentGap =
  | { readonly kind: 'responsibilities' | 'head' | 'target' }
  /** Targets that nobody could measure. */
  | { readonly kind: 'unmeasurable'; readonly targets: readonly string[] }
  | { readonly kind: 'tooFew' | 'tooMany'; readonly kpis: number }
  /** KPI rows with something to mend. */
  | { readonly kind: 'weak'; readonly rows: number };

/** A department with all that belongs to it. */
export interface DepartmentState {
  readonly department: Department;
  readonly targets: readonly DepartmentTarget[];
  readonly kpis: number;
  readonly weakRows: number;
}

/** What is missing, in the order in which it is settled. */
export function departmentGaps(
  { department, targets, kpis, weakRows }: DepartmentState,
  { min, max }: { readonly min: number; readonly max: number },
): DepartmentGap[] {
  const stated = targets.map(({ target }) => target).filter((target) => !isBlankText(target));
  const unmeasurable = stated.filter((target) => !isMeasurable(target)).map(cellText);
  const status = kpis === 0 ? 'tooFew' : rangeStatus(kpis, min, max);
  return [
    ...(isBlankText(department.responsibilities) ? [{ kind: 'responsibilities' } as const] : []),
    ...(stated.length === 0 ? [{ kind: 'target' } as const] : []),
    ...(unmeasurable.length > 0 ? [{ kind: 'unmeasurable', targets: unmeasurable } as const] : []),
    ...(status === 'tooFew' || status === 'tooMany' ? [{ kind: status, kpis } as const] : []),
    ...(weakRows > 0 ? [{ kind: 'weak', rows: weakRows } as const] : []),
    ...(isBlankText(department.head) ? [{ kind: 'head' } as const] : []),
  ];
}

function isMeasurable(target: CellInput): boolean {
  return typeof target === 'number' || readAnswer(cellText(target)).measurable;
}
