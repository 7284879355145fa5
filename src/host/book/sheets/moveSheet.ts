import type { Sheet } from '../model/Sheet';
import { WorkbookError } from '../model/WorkbookError';
import { refuseStructure } from './refuseStructure';

/** Puts a sheet at a zero-based position among the tabs. */
export function moveSheet(sheet: Sheet, position: number): void {
  refuseStructure(sheet.workbook);
  const { sheets } = sheet.workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new WorkbookError('InvalidArgument', `There is no position ${String(position)} among the sheets.`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  sheet.workbook.structureChanged();
}
