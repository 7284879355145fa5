import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { WorkbookError } from '../model/WorkbookError';

/** Refuses writing to locked cells of a protected sheet. */
export function checkWritable(sheet: Sheet, area: Area): void {
  if (!sheet.protectedWith) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.style(row, column).locked) {
        throw new WorkbookError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
      }
    }
  }
}
