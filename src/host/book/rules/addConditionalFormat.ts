import type { Area } from '../model/Area';
import type { ConditionalFormat, ConditionalRule } from '../model/ConditionalFormat';
import { readConditionalRule } from './readConditionalRule';
import { refuseProtected } from '../cells/refuseProtected';
import type { Sheet } from '../model/Sheet';

/** Adds a rule before all others, as Excel does. Structured references are refused. */
export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly Area[],
  rule: ConditionalRule,
  format: ConditionalFormat['format'] = {},
  stopIfTrue = false,
): ConditionalFormat {
  refuseProtected(sheet, 'allowFormatCells');
  const read = readConditionalRule(rule, sheet);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const id = `{${String(sheet.workbook.nextId()).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  const added: ConditionalFormat = { id, areas: [...areas], rule: read, priority: 0, stopIfTrue, format };
  sheet.conditionalFormats.push(added);
  sheet.workbook.structureChanged();
  return added;
}
