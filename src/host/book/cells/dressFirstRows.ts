import { reanchorRule } from '../../formulas/moving/reanchorRule';
import type { Area } from '../model/Area';
import type { Table } from '../model/Table';

/** Rules that cover a table's column from its first row on cover rows, too, that were put in before it: `count` of them from `firstRow` on (zero-based). */
export function dressFirstRows({ sheet, area }: Table, firstRow: number, count: number): void {
  const extended = (covered: Area): Area =>
    covered.top === firstRow + count && covered.left >= area.left && covered.right <= area.right
      ? { ...covered, top: firstRow }
      : covered;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    const [before] = rule.areas;
    rule.areas = rule.areas.map(extended);
    const [after] = rule.areas;
    if (!before || !after) continue;
    reanchorRule(rule, { row: before.top, column: before.left }, { row: after.top, column: after.left });
  }
}
