import type { Area } from '../../../book/model/Area';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';

/** Brings a sheet to the front, with `selection` selected where it is given. Hidden sheets cannot be shown (`assumptions.hiddenSheets`). */
export function activateSheet(sheet: Sheet, selection?: Area): void {
  if (sheet.visibility !== 'Visible') {
    throw new WorkbookError('InvalidOperation', `The sheet "${sheet.name}" is hidden.`);
  }
  const { workbook } = sheet;
  if (workbook.activeSheet !== sheet) workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  workbook.activeSheet = sheet;
  if (selection) workbook.selection = selection;
}
