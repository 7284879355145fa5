import type { Area } from './Area';
import { checkRuleFormula } from './checkRuleFormula';
import type { DataValidation } from './DataValidation';
import { refuseProtected } from './refuseProtected';
import type { Sheet } from './Sheet';
import { subtractArea } from './subtractArea';
import type { Workbook } from './Workbook';
import { WorkbookError } from './WorkbookError';

/** Replaces the validation of an area, or clears it where `validation` is null. Structured references and list literals over 255 characters are refused (`assumptions.longList`). */
export function setValidation(sheet: Sheet, area: Area, validation: Omit<DataValidation, 'areas'> | null): void {
  refuseProtected(sheet);
  if (validation) checkRule(sheet.workbook, validation);
  for (const other of sheet.validations) other.areas = other.areas.flatMap((piece) => subtractArea(piece, area));
  const kept = sheet.validations.filter((other) => other.areas.length > 0);
  sheet.validations.splice(0, sheet.validations.length, ...kept);
  if (validation) sheet.validations.push({ ...validation, areas: [area] });
  sheet.workbook.structureChanged();
}

function checkRule(workbook: Workbook, { rule }: Omit<DataValidation, 'areas'>): void {
  if (rule.kind === 'list' && !rule.source.startsWith('=') && rule.source.length > 255) {
    throw new WorkbookError('InvalidArgument', 'The entries of a list have at most 255 characters together.');
  }
  const operands =
    rule.kind === 'list' ? [rule.source] : rule.kind === 'custom' ? [rule.formula] : [rule.formula1, rule.formula2];
  for (const operand of operands) {
    if (typeof operand === 'string' && operand.startsWith('=')) checkRuleFormula(operand, workbook);
  }
}
