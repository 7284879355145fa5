import type { Area } from '../../book/model/Area';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import type { DataValidation } from '../../book/model/DataValidation';
import { takeRulesOff } from '../../book/rules/takeRulesOff';
import { moveFormula } from '../../formulas/moving/moveFormula';
import { rewriteConditionalRule, rewriteRule } from '../../formulas/rewriting/rewriteFormulas';
import { copiedAreas } from './copiedAreas';
import type { CopyPlan } from './CopyPlan';
import { addAll } from '../../book/model/lists/refill';

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
  const cleared = takeRulesOff(validations, plan.area);
  addAll(
    validations,
    copies.map(({ copy }) => copy),
  );
  if (cleared || copies.length > 0) plan.sheet.workbook.structureChanged();
}

/** Copies conditional formats: on the same sheet a rule reaches further, on another it is added behind those there. */
export function copyConditionalFormats(plan: CopyPlan): void {
  const { sheet, source } = plan;
  const formats = sheet.conditionalFormats;
  const copies = copiesOf(plan, source.sheet.conditionalFormats, movedFormat);
  const cleared = takeRulesOff(formats, plan.area);
  for (const { id, copy } of copies) {
    const own = formats.find((each) => each.id === id);
    if (own) addAll(own.areas, copy.areas);
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

function moved(formula: string, from: Area, to: Area): string {
  return moveFormula(formula, { row: from.top, column: from.left }, { row: to.top, column: to.left });
}
