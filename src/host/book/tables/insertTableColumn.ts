import { shiftCells } from '../cells/shiftCells';
import { insertColumn } from '../columns/insertColumn';
import { lastColumn } from '../model/Area';
import { movingArea, type Shift } from '../model/Shift';
import type { Table, TableColumn } from '../model/Table';
import { WorkbookError } from '../model/WorkbookError';

/** Adds a blank column at `position` (zero-based, at most the number of columns); what lies on the right of the table moves along. */
export function insertTableColumn(table: Table, position: number): TableColumn {
  const { sheet, area } = table;
  const count = table.columns.length;
  if (!Number.isInteger(position) || position < 0 || position > count) {
    throw new WorkbookError('InvalidArgument', `The table "${table.name}" has no column ${String(position)}.`);
  }
  if (area.right === lastColumn) throw new WorkbookError('InvalidOperation', 'The table would leave the sheet.');
  const shift: Shift = { sheet, axis: 'columns', at: area.left + position, count: 1, from: area.top, to: area.bottom };
  shiftCells(shift);
  table.area = { ...area, right: area.right + 1 };
  // Cells that were put in between two columns have become one already.
  const column = table.columns.length > count ? table.columns[position] : insertColumn(table, position);
  if (!column) throw new WorkbookError('GeneralException', 'The column could not be added.');
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, movingArea(shift));
  return column;
}
