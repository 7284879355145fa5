import { refuseProtected } from '../../../book/cells/refuseProtected';
import { rowHeight } from '../../../book/rows/rowHeight';
import type { Properties } from '../../engine/ObjectType';
import { asFlag, asNumber } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';

/** Widths and heights in points; null where the columns or rows differ. */
export const lineSizes: Properties<SheetArea> = {
  ColumnWidth: {
    get: ({ sheet, area }) =>
      same(area.left, area.right, (column) => sheet.columnWidths.get(column) ?? sheet.standardWidth),
    set: (range, value) => {
      refuseProtected(range.sheet, 'allowFormatColumns');
      const width = asNumber(value, 0, 1_790);
      for (let column = range.area.left; column <= range.area.right; column++) {
        range.sheet.columnWidths.set(column, width);
      }
    },
  },
  UseStandardWidth: {
    get: ({ sheet, area }) => same(area.left, area.right, (column) => !sheet.columnWidths.has(column)),
    set: (range, value) => {
      refuseProtected(range.sheet, 'allowFormatColumns');
      if (!asFlag(value)) return;
      for (let column = range.area.left; column <= range.area.right; column++) range.sheet.columnWidths.delete(column);
    },
  },
  /** A row without a height of its own fits its content. */
  RowHeight: {
    get: ({ sheet, area }) => same(area.top, area.bottom, (row) => rowHeight(sheet, row)),
    set: (range, value) => {
      refuseProtected(range.sheet, 'allowFormatRows');
      const height = asNumber(value, 0, 409.5);
      for (let row = range.area.top; row <= range.area.bottom; row++) range.sheet.rowHeights.set(row, height);
    },
  },
  UseStandardHeight: {
    get: ({ sheet, area }) => same(area.top, area.bottom, (row) => !sheet.rowHeights.has(row)),
    set: (range, value) => {
      refuseProtected(range.sheet, 'allowFormatRows');
      if (!asFlag(value)) return;
      for (let row = range.area.top; row <= range.area.bottom; row++) range.sheet.rowHeights.delete(row);
    },
  },
};

/** Only the first thousand lines are looked at: enough for whole rows and columns. */
function same<V>(first: number, last: number, read: (line: number) => V): V | null {
  const value = read(first);
  for (let line = first; line <= Math.min(last, first + 1000); line++) if (read(line) !== value) return null;
  return value;
}
