import type { DefinedName } from './DefinedName';
import type { Workbook } from './Workbook';
import { WorkbookError } from './WorkbookError';

/** Deletes a name; formulas that use it show #NAME?. */
export function deleteName(workbook: Workbook, name: DefinedName): void {
  const index = workbook.names.indexOf(name);
  if (index < 0) throw new WorkbookError('ItemNotFound', `There is no name "${name.name}".`);
  workbook.names.splice(index, 1);
  workbook.structureChanged();
}
