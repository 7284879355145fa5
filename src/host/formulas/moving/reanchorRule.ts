import type { Cell } from '../../book/model/Cell';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import type { DataValidation } from '../../book/model/DataValidation';
import { rewriteConditionalRule, rewriteRule } from '../rewriting/rewriteFormulas';
import { moveFormula } from './moveFormula';

/** A rule's formulas are written for its first cell; rewrites them for another one, in place. */
export function reanchorRule(rule: ConditionalFormat | DataValidation, from: Cell, to: Cell): void {
  const move = (formula: string): string => moveFormula(formula, from, to);
  if ('priority' in rule) rule.rule = rewriteConditionalRule(rule.rule, move);
  else rule.rule = rewriteRule(rule.rule, move);
}
