import type { DefinedName } from '../model/DefinedName';
import type { Workbook } from '../model/Workbook';
import { WorkbookError } from '../model/WorkbookError';

/** Deletes a name; formulas that use it show #NAME?. */
export function deleteName(workbook: Workbook, name: DefinedName): void {
  const index = workbook.names.indexOf(name);
  if (index < 0) throw new WorkbookError('ItemNotFound', `There is no name "${name.name}".`);
  workbook.names.splice(index, 1);
  workbook.structureChanged();
}
