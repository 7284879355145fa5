import type { Area } from '../model/Area';
import type { DataValidation, ValidationRule } from '../model/DataValidation';
import { readRuleFormula } from '../../formulas/rewriting/readRuleFormula';
import { refuseProtected } from '../cells/refuseProtected';
import { rewriteRule } from '../../formulas/rewriting/rewriteFormulas';
import type { Sheet } from '../model/Sheet';
import { takeRulesOff } from './takeRulesOff';
import { WorkbookError } from '../model/WorkbookError';

/** Replaces the validation of an area, or clears it where `validation` is null. Structured references and list literals over 255 characters are refused (`assumptions.longList`). */
export function setValidation(sheet: Sheet, area: Area, validation: Omit<DataValidation, 'areas'> | null): void {
  refuseProtected(sheet);
  const rule = validation && readRule(validation, sheet);
  takeRulesOff(sheet.validations, area);
  if (validation && rule) sheet.validations.push({ ...validation, rule, areas: [area] });
  sheet.workbook.structureChanged();
}

function readRule({ rule }: Omit<DataValidation, 'areas'>, sheet: Sheet): ValidationRule {
  if (rule.kind === 'list' && !rule.source.startsWith('=') && rule.source.length > 255) {
    throw new WorkbookError('InvalidArgument', 'The entries of a list have at most 255 characters together.');
  }
  return rewriteRule(rule, (formula) => (formula.startsWith('=') ? readRuleFormula(formula, sheet) : formula));
}
