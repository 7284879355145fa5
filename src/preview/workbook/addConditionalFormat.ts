import type { Area } from './Area';
import { checkRuleFormula } from './checkRuleFormula';
import type { ConditionalFormat } from './ConditionalFormat';
import type { Sheet } from './Sheet';
import { WorkbookError } from './WorkbookError';

/** Adds a rule of kind "custom formula", before all others as Excel does. Structured references are refused. */
export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly Area[],
  formula: string,
  format: ConditionalFormat['format'] = {},
  stopIfTrue = false,
): ConditionalFormat {
  if (sheet.protectedWith) throw new WorkbookError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  checkRuleFormula(written);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const id = `{${String(sheet.workbook.nextId()).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  const added: ConditionalFormat = { id, areas: [...areas], formula: written, priority: 0, stopIfTrue, format };
  sheet.conditionalFormats.push(added);
  sheet.workbook.structureChanged();
  return added;
}
