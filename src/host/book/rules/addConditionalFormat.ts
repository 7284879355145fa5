import type { Area } from '../model/Area';
import type { ConditionalFormat } from '../model/ConditionalFormat';
import { readRuleFormula } from '../../formulas/rewriting/readRuleFormula';
import { refuseProtected } from '../cells/refuseProtected';
import type { Sheet } from '../model/Sheet';

/** Adds a rule of kind "custom formula", before all others as Excel does. Structured references are refused. */
export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly Area[],
  formula: string,
  format: ConditionalFormat['format'] = {},
  stopIfTrue = false,
): ConditionalFormat {
  refuseProtected(sheet, 'allowFormatCells');
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  const shown = readRuleFormula(written, sheet);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const id = `{${String(sheet.workbook.nextId()).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  const added: ConditionalFormat = { id, areas: [...areas], formula: shown, priority: 0, stopIfTrue, format };
  sheet.conditionalFormats.push(added);
  sheet.workbook.structureChanged();
  return added;
}
