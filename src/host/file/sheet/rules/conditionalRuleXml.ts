import type { Area } from '../../../book/model/Area';
import type { ConditionalFormat, ConditionalRule } from '../../../book/model/ConditionalFormat';
import { textFormula } from '../../../book/rules/conditionFormula';
import { xml, xmlText, type Attributes } from '../../package/xml';
import { fileCellOperators, fileTextRules } from './conditionNames';
import { ruleFormula } from './ruleFormula';

/**
 * One rule of a conditional format (ECMA-376 Part 1, 18.3.1.10 cfRule); empty for one that has no test yet.
 * @param where For messages, such as `a conditional format on KPIs`.
 */
export function conditionalRuleXml(
  { rule, areas: [first], priority, stopIfTrue }: ConditionalFormat,
  dxfId: number,
  where: string,
): string {
  if (!first || ('operator' in rule && rule.operator === 'Invalid')) return '';
  const { attributes, formulas } = testOf(rule, first);
  return xml(
    'cfRule',
    {
      type: attributes.type,
      dxfId,
      priority: priority + 1,
      stopIfTrue: stopIfTrue || undefined,
      operator: attributes.operator,
      text: attributes.text,
    },
    formulas.map((formula) => xml('formula', {}, xmlText(ruleFormula(formula, where)))),
  );
}

function testOf(
  rule: Exclude<ConditionalRule, { readonly operator: 'Invalid' }>,
  first: Area,
): { readonly attributes: Attributes; readonly formulas: readonly string[] } {
  switch (rule.kind) {
    case 'Custom':
      return { attributes: { type: 'expression' }, formulas: [rule.formula] };
    case 'CellValue': {
      const formulas = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
      return { attributes: { type: 'cellIs', operator: fileCellOperators[rule.operator] }, formulas };
    }
    case 'ContainsText': {
      const formula = textFormula(rule, { row: first.top, column: first.left });
      return { attributes: { ...fileTextRules[rule.operator], text: rule.text }, formulas: [formula] };
    }
  }
}
