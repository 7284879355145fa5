import { reanchorRule } from '../../formulas/moving/reanchorRule';
import { overlaps, type Area } from '../model/Area';
import type { ConditionalFormat } from '../model/ConditionalFormat';
import type { DataValidation } from '../model/DataValidation';
import { subtractArea } from '../model/subtractArea';

/** Takes the rules of a sheet off an area; one that loses its first cell is written for the first that is left. True where there were some. */
export function takeRulesOff<R extends ConditionalFormat | DataValidation>(rules: R[], area: Area): boolean {
  let taken = false;
  for (const rule of [...rules]) {
    if (!rule.areas.some((piece) => overlaps(piece, area))) continue;
    taken = true;
    const [before] = rule.areas;
    rule.areas = rule.areas.flatMap((piece) => subtractArea(piece, area));
    const [after] = rule.areas;
    if (!after) rules.splice(rules.indexOf(rule), 1);
    else if (before)
      reanchorRule(rule, { row: before.top, column: before.left }, { row: after.top, column: after.left });
  }
  return taken;
}
