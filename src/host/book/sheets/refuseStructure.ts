import type { Workbook } from '../model/Workbook';
import { WorkbookError } from '../model/WorkbookError';

/** Refuses, as AccessDenied, sheets that come, go, move, hide or change their names in a workbook whose structure is protected. */
export function refuseStructure({ structureProtected }: Workbook): void {
  if (structureProtected) throw new WorkbookError('AccessDenied', 'The structure of the workbook is protected.');
}
