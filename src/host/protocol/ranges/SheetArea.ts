import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { WorkbookError } from '../../book/model/WorkbookError';

/** What a Range stands for; its area moves with its cells when others are put in or taken out. */
export interface SheetArea {
  readonly sheet: Sheet;
  area: Area;
}

/** Whether every cell of it exists: inside A1:XFD1048576 and not turned inside out. */
export function fitsSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom <= lastRow && right <= lastColumn && top <= bottom && left <= right;
}

/** Refuses, as InvalidArgument, an area with a corner off the sheet. */
export function sheetArea(sheet: Sheet, area: Area): SheetArea {
  if (!fitsSheet(area)) throw new WorkbookError('InvalidArgument', 'The range reaches beyond the sheet.');
  return { sheet, area };
}

/** Whether it is made of whole rows or whole columns. */
export function isUnbounded(range: SheetArea): boolean {
  return rowCount(range) > lastRow || columnCount(range) > lastColumn;
}

export function rowCount({ area }: SheetArea): number {
  return area.bottom - area.top + 1;
}

export function columnCount({ area }: SheetArea): number {
  return area.right - area.left + 1;
}
