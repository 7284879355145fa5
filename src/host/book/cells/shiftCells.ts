import { lastColumn, lastRow } from '../model/Area';
import { checkShift, shiftTables } from './shiftTables';
import { reanchorRules } from './reanchorRules';
import { shiftContent } from './shiftContent';
import { shiftFurniture } from './shiftFurniture';
import { shiftReferences } from '../../formulas/moving/shiftReferences';
import type { ProtectionOption } from '../model/ProtectionOptions';
import { refuseProtected } from './refuseProtected';
import { isWhole, type Shift } from '../model/Shift';
import { WorkbookError } from '../model/WorkbookError';

/** Moves cells and everything that refers to them or lies over them; tells nobody. */
export function shiftCells(shift: Shift): void {
  const { sheet } = shift;
  refuseProtected(sheet, allowedBy(shift));
  checkShift(shift);
  const used = sheet.usedArea();
  const end = (shift.axis === 'rows' ? used?.bottom : used?.right) ?? 0;
  if (end >= shift.at && end + shift.count > (shift.axis === 'rows' ? lastRow : lastColumn)) {
    throw new WorkbookError('NonBlankCellOffSheet', 'Cells that are not blank would leave the sheet.');
  }
  reanchorRules(shift);
  shiftReferences(shift);
  shiftContent(shift);
  shiftFurniture(shift);
  shiftTables(shift);
}

/** Whole rows and columns may be allowed on a protected sheet, blocks of cells never are. */
function allowedBy(shift: Shift): ProtectionOption | undefined {
  if (!isWhole(shift)) return undefined;
  if (shift.axis === 'rows') return shift.count > 0 ? 'allowInsertRows' : 'allowDeleteRows';
  return shift.count > 0 ? 'allowInsertColumns' : 'allowDeleteColumns';
}
