import type { ConditionalRule } from '../model/ConditionalFormat';
import { readRuleFormula } from '../../formulas/rewriting/readRuleFormula';
import { rewriteConditionalRule } from '../../formulas/rewriting/rewriteFormulas';
import type { Sheet } from '../model/Sheet';

/** A rule with its formulas as Excel shows them afterwards; refuses what Excel refuses there. */
export function readConditionalRule(rule: ConditionalRule, sheet: Sheet): ConditionalRule {
  return rewriteConditionalRule(rule, (formula) => readRuleFormula(formula, sheet));
}
