import { lastColumn, lastRow } from './Area';
import { checkShift, shiftTables } from './shiftTables';
import { shiftContent } from './shiftContent';
import { shiftFurniture } from './shiftFurniture';
import { shiftReferences } from './shiftReferences';
import type { Shift } from './Shift';
import { WorkbookError } from './WorkbookError';

/** Moves cells and everything that refers to them or lies over them; tells nobody. */
export function shiftCells(shift: Shift): void {
  const { sheet } = shift;
  if (sheet.protectedWith) throw new WorkbookError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
  checkShift(shift);
  const used = sheet.usedArea();
  const end = (shift.axis === 'rows' ? used?.bottom : used?.right) ?? 0;
  if (end >= shift.at && end + shift.count > (shift.axis === 'rows' ? lastRow : lastColumn)) {
    throw new WorkbookError('InvalidOperation', 'Cells that are not blank would leave the sheet.');
  }
  shiftReferences(shift);
  shiftContent(shift);
  shiftFurniture(shift);
  shiftTables(shift);
}
