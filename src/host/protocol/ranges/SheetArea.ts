import type { Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { WorkbookError } from '../../book/model/WorkbookError';
import { isOnSheet } from './areaAddress';

/** What a Range stands for; its area moves with its cells when others are put in or taken out. */
export interface SheetArea {
  readonly sheet: Sheet;
  area: Area;
}

/** Refuses, as InvalidArgument, an area with a corner off the sheet. */
export function sheetArea(sheet: Sheet, area: Area): SheetArea {
  if (!isOnSheet(area)) throw new WorkbookError('InvalidArgument', 'The range reaches beyond the sheet.');
  return { sheet, area };
}

export function rowCount({ area }: SheetArea): number {
  return area.bottom - area.top + 1;
}

export function columnCount({ area }: SheetArea): number {
  return area.right - area.left + 1;
}
