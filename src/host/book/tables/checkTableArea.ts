import { lastColumn, lastRow, overlaps, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import { WorkbookError } from '../model/WorkbookError';

/** Refuses an area that leaves the sheet, touches merged cells or overlaps another table than `own`. */
export function checkTableArea(sheet: Sheet, area: Area, own?: Table): void {
  if (area.bottom > lastRow || area.right > lastColumn || area.top > area.bottom || area.left > area.right) {
    throw new WorkbookError('InvalidArgument', 'The table would leave the sheet.');
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new WorkbookError('MergedRangeConflict', 'A table cannot hold merged cells.');
  }
  const other = sheet.workbook.tables.find(
    (table) => table !== own && table.sheet === sheet && overlaps(table.area, area),
  );
  if (other) throw new WorkbookError('InvalidArgument', `A table cannot overlap the table "${other.name}".`);
}
