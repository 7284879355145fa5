import { cellText } from '../record/cellText';
import type { CellInput } from '../record/Field';
import { wordKey } from '../record/wordKey';
import { departmentKey } from './rangeStatus';
import type { DepartmentTarget } from '../record/targetFields';

/** Answers whether a linked target is one of the department's own, for many rows at once. */
export function linksOf(
  targets: readonly DepartmentTarget[],
): (department: CellInput, linkedTarget: CellInput) => boolean {
  const key = (department: CellInput, target: CellInput) =>
    `${departmentKey(department)}\n${wordKey(cellText(target))}`;
  const known = new Set(targets.map(({ department, target }) => key(department, target)));
  return (department, linkedTarget) => cellText(linkedTarget) !== '' && known.has(key(department, linkedTarget));
}
