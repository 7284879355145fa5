import type { Sheet } from '../workbook/Sheet';
import { WorkbookError } from '../workbook/WorkbookError';

/** Refuses, as AccessDenied, whatever a protected sheet does not let through (all but writing to unlocked cells). */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.protectedWith) throw new WorkbookError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}
