import type { Area } from '../model/Area';
import { shiftArea, shiftIndex, type Shift } from '../model/Shift';
import { reanchorRule } from '../../formulas/moving/reanchorRule';

/** Before cells are taken out: areas of rules give up their first lines that go, and a rule is written for the first cell that stays. */
export function reanchorRules(shift: Shift): void {
  const { sheet, count } = shift;
  if (count > 0) return;
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) {
    const [before] = rule.areas;
    rule.areas = rule.areas.flatMap((area) => withoutFirstLines(area, shift) ?? []);
    const [after] = rule.areas;
    if (!before || !after) continue;
    reanchorRule(rule, { row: before.top, column: before.left }, { row: after.top, column: after.left });
  }
}

/** An area that reaches beyond what moves stays as it is; undefined where nothing is left. */
function withoutFirstLines(area: Area, shift: Shift): Area | undefined {
  const moved = shiftArea(area, shift);
  if (moved === undefined || moved === area) return moved;
  const first = shift.axis === 'rows' ? area.top : area.left;
  if (shiftIndex(first, shift) !== undefined) return area;
  const firstBehind = shift.at - shift.count;
  return shift.axis === 'rows' ? { ...area, top: firstBehind } : { ...area, left: firstBehind };
}
