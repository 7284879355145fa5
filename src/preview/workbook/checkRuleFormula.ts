import { checkFormula } from './checkFormula';
import { rewriteTokens } from './rewriteTokens';
import type { Workbook } from './Workbook';
import { WorkbookError } from './WorkbookError';

/** Refuses what Excel refuses in conditional formats and data validation: unreadable formulas and structured references (`assumptions.ruleFormulas`). */
export function checkRuleFormula(formula: string, workbook: Workbook): void {
  checkFormula(formula, workbook);
  rewriteTokens(formula, (text, kind) => {
    if (kind !== 'structured') return text;
    throw new WorkbookError('InvalidArgument', `A rule cannot hold the structured reference ${text}.`);
  });
}
