import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { WorkbookError } from '../model/WorkbookError';

/**
 * Refuses what Excel refuses as a sheet's name: empty, over 31 characters, one of `: \ / ? * [ ]`, an apostrophe at
 * either end, "History", or the name of another sheet. `renamed` is the sheet that may keep its own name.
 */
export function checkSheetName(workbook: Workbook, name: string, renamed?: Sheet): void {
  const invalid =
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (invalid) throw new WorkbookError('InvalidArgument', `"${name}" is no valid sheet name.`);
  const taken = workbook.sheet(name);
  if (taken && taken !== renamed) {
    throw new WorkbookError('ItemAlreadyExists', `A sheet named "${name}" is there already.`);
  }
}
