import { checkFormula } from './checkFormula';
import { normaliseFormula } from './normaliseFormula';
import { rewriteTokens } from '../tokens/rewriteTokens';
import type { Sheet } from '../../book/model/Sheet';
import { WorkbookError } from '../../book/model/WorkbookError';

/**
 * A formula of a conditional format or data validation as Excel shows it afterwards. Refuses what Excel refuses there:
 * unreadable formulas and structured references (`assumptions.ruleFormulas`).
 */
export function readRuleFormula(formula: string, sheet: Sheet): string {
  checkFormula(formula, sheet.workbook);
  rewriteTokens(formula, (text, kind) => {
    if (kind !== 'structured') return text;
    throw new WorkbookError('InvalidArgument', `A rule cannot hold the structured reference ${text}.`);
  });
  return normaliseFormula(formula, sheet.workbook, { sheet, row: 0, column: 0 });
}
