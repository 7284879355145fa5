import type { Area } from '../../book/model/Area';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import type { DataValidation } from '../../book/model/DataValidation';
import { subtractArea } from '../../book/model/subtractArea';
import { moveFormula } from '../../formulas/moving/moveFormula';
import { rewriteConditionalRule, rewriteRule } from '../../formulas/rewriting/rewriteFormulas';
import { intersection } from '../ranges/intersection';
import { copiedAreas } from './copiedAreas';
import type { CopyPlan } from './CopyPlan';

/** Gives a rule with its formulas, which are written for its first cell, moved to another. */
type Move<R> = (rule: R, from: Area, to: Area) => R;

const movedValidation: Move<DataValidation> = (rule, from, to) => ({
  ...rule,
  rule: rewriteRule(rule.rule, (formula) => moved(formula, from, to)),
});
const movedFormat: Move<ConditionalFormat> = (format, from, to) => ({
  ...format,
  rule: rewriteConditionalRule(format.rule, (formula) => moved(formula, from, to)),
});

/** Copies drop-downs and other checks of what is typed; what the target had goes. */
export function copyValidations(plan: CopyPlan): void {
  const { validations } = plan.sheet;
  const copies = copiesOf(plan, plan.source.sheet.validations, movedValidation);
  const cleared = clear(validations, plan.area, movedValidation);
  validations.push(...copies.map(({ copy }) => copy));
  if (cleared || copies.length > 0) plan.sheet.workbook.structureChanged();
}

/** Copies conditional formats: on the same sheet a rule reaches further, on another it is added behind those there. */
export function copyConditionalFormats(plan: CopyPlan): void {
  const { sheet, source } = plan;
  const formats = sheet.conditionalFormats;
  const copies = copiesOf(plan, source.sheet.conditionalFormats, movedFormat);
  const cleared = clear(formats, plan.area, movedFormat);
  for (const { id, copy } of copies) {
    const own = formats.find((each) => each.id === id);
    if (own) own.areas.push(...copy.areas);
    else formats.push(newFormat(plan, copy));
  }
  if (cleared || copies.length > 0) sheet.workbook.structureChanged();
}

function newFormat({ sheet }: CopyPlan, copy: ConditionalFormat): ConditionalFormat {
  const id = `{${String(sheet.workbook.nextId()).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  const priority = sheet.conditionalFormats.reduce((last, each) => Math.max(last, each.priority + 1), 0);
  return { ...copy, id, priority, format: { ...copy.format } };
}

function copiesOf<R extends { areas: Area[]; readonly id?: string }>(
  plan: CopyPlan,
  rules: readonly R[],
  move: Move<R>,
): { readonly id: string | undefined; readonly copy: R }[] {
  return rules.flatMap((rule) => {
    const areas = copiedAreas(plan, rule.areas);
    const [from, to] = [rule.areas[0], areas[0]];
    return from && to ? [{ id: rule.id, copy: { ...move(rule, from, to), areas } }] : [];
  });
}

/** Takes the rules of a sheet off an area; true where there were some. */
function clear<R extends { areas: Area[] }>(rules: R[], area: Area, move: Move<R>): boolean {
  let cleared = false;
  for (const rule of [...rules]) {
    const [from] = rule.areas;
    if (!from || !rule.areas.some((piece) => intersection(piece, area))) continue;
    cleared = true;
    const areas = rule.areas.flatMap((piece) => subtractArea(piece, area));
    const [to] = areas;
    if (to) Object.assign(rule, move(rule, from, to), { areas });
    else rules.splice(rules.indexOf(rule), 1);
  }
  return cleared;
}

function moved(formula: string, from: Area, to: Area): string {
  return moveFormula(formula, { row: from.top, column: from.left }, { row: to.top, column: to.left });
}
