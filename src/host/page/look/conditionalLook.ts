import type { CellStyle } from '../../book/model/CellStyle';
import { conditionFormula } from '../../book/rules/conditionFormula';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import type { Sheet } from '../../book/model/Sheet';
import type { Cell } from '../../book/model/Cell';
import type { RuleCalculator } from './RuleCalculator';

/**
 * What conditional formats, given in the order of their priority, change about a cell's style; the first rule that sets
 * something wins.
 */
export function conditionalLook(
  sheet: Sheet,
  formats: readonly ConditionalFormat[],
  cell: Cell,
  rules: RuleCalculator,
): Partial<CellStyle> {
  let look: Partial<CellStyle> = {};
  for (const { areas, rule, format, stopIfTrue } of formats) {
    const [first] = areas;
    const covers = areas.some(
      ({ top, left, bottom, right }) =>
        cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
    );
    if (!first || !covers) continue;
    const origin = { row: first.top, column: first.left };
    const formula = conditionFormula(rule, origin);
    const value = formula === undefined ? false : rules.cellValue(formula, sheet, origin, cell);
    if (value !== true && (typeof value !== 'number' || value === 0)) continue;
    const set = Object.fromEntries(Object.entries(format).filter(([, each]) => each !== undefined));
    look = { ...set, ...look };
    if (stopIfTrue) break;
  }
  return look;
}
