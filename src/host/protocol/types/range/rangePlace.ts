import { lastColumn, lastRow } from '../../../book/model/Area';
import { refuseProtected } from '../../../book/cells/refuseProtected';
import { outlineGroups } from '../../../book/outline/outlineGroups';
import { outlineOf, type Outline } from '../../../book/outline/Outline';
import { columnOffset, rowOffset } from '../../ranges/columnOffset';
import type { Properties } from '../../engine/ObjectType';
import { rangeAddress } from '../../ranges/areaAddress';
import { asFlag } from '../../engine/propertyValue';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';

/** Where a range lies: properties that need no cell's content. */
export const rangePlace: Properties<SheetArea> = {
  Address: { get: ({ sheet, area }) => rangeAddress(sheet, area) },
  AddressLocal: { get: ({ sheet, area }) => rangeAddress(sheet, area) },
  RowIndex: { get: ({ area }) => area.top },
  ColumnIndex: { get: ({ area }) => area.left },
  RowCount: { get: rowCount },
  ColumnCount: { get: columnCount },
  CellCount: {
    get: (range) => {
      const count = rowCount(range) * columnCount(range);
      return count > 0x7fffffff ? -1 : count;
    },
  },
  IsEntireRow: { get: ({ area }) => area.left === 0 && area.right === lastColumn },
  IsEntireColumn: { get: ({ area }) => area.top === 0 && area.bottom === lastRow },
  /** In points from the sheet's edge. */
  Top: { get: ({ sheet, area }) => rowOffset(sheet, area.top) },
  Left: { get: ({ sheet, area }) => columnOffset(sheet, area.left) },
  Height: { get: ({ sheet, area }) => rowOffset(sheet, area.bottom + 1) - rowOffset(sheet, area.top) },
  Width: { get: ({ sheet, area }) => columnOffset(sheet, area.right + 1) - columnOffset(sheet, area.left) },
  Hidden: { get: (range) => every(rowsOf(range), true) === true || every(columnsOf(range), true) === true },
  RowHidden: {
    get: (range) => every(rowsOf(range), true),
    set: (range, value) => {
      refuseProtected(range.sheet, 'allowFormatRows');
      hide(outlineOf(range.sheet, 'rows'), range.area.top, range.area.bottom, asFlag(value));
      range.sheet.workbook.rowsShown(range.sheet, range.area.top, range.area.bottom);
    },
  },
  ColumnHidden: {
    get: (range) => every(columnsOf(range), true),
    set: (range, value) => {
      refuseProtected(range.sheet, 'allowFormatColumns');
      hide(outlineOf(range.sheet, 'columns'), range.area.left, range.area.right, asFlag(value));
    },
  },
};

interface Lines {
  readonly hidden: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

function rowsOf({ sheet, area }: SheetArea): Lines {
  return { hidden: sheet.hiddenRows, first: area.top, last: area.bottom };
}

function columnsOf({ sheet, area }: SheetArea): Lines {
  return { hidden: sheet.hiddenColumns, first: area.left, last: area.right };
}

/** True or false where all lines agree, null where they differ. */
function every({ hidden, first, last }: Lines, wanted: boolean): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= first && line <= last) count += 1;
  if (count === 0) return !wanted;
  return count === last - first + 1 ? wanted : null;
}

/** A group of which lines were shown again is no longer folded up. */
function hide(outline: Outline, first: number, last: number, value: boolean): void {
  for (let line = first; line <= last; line++) {
    if (value) outline.hidden.add(line);
    else outline.hidden.delete(line);
  }
  if (value || outline.collapsed.size === 0) return;
  for (const { summary, isFolded } of outlineGroups(outline)) {
    if (summary !== undefined && !isFolded) outline.collapsed.delete(summary);
  }
}
