import type { Cell } from '../../book/model/Cell';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import type { DataValidation } from '../../book/model/DataValidation';
import { rewriteRule } from '../rewriting/rewriteFormulas';
import { moveFormula } from './moveFormula';

/** A rule's formulas are written for its first cell; rewrites them for another one, in place. */
export function reanchorRule(rule: ConditionalFormat | DataValidation, from: Cell, to: Cell): void {
  if ('rule' in rule) rule.rule = rewriteRule(rule.rule, (formula) => moveFormula(formula, from, to));
  else rule.formula = moveFormula(rule.formula, from, to);
}
