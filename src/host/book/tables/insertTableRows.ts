import { dressFirstRows } from '../cells/dressFirstRows';
import { dressNewRows } from '../cells/dressNewRows';
import { fillCalculatedRows } from '../columns/fillCalculatedRows';
import { movingArea, type Shift } from '../model/Shift';
import { shiftCells } from '../cells/shiftCells';
import { dataArea, type Table } from '../model/Table';
import { WorkbookError } from '../model/WorkbookError';

/** Adds blank rows before the data row `index` (zero-based), or at the end where it is null; calculated columns fill them. */
export function insertTableRows(table: Table, index: number | null, count = 1): void {
  const data = dataArea(table);
  const length = data.bottom - data.top + 1;
  const position = index ?? length;
  if (!Number.isInteger(position) || position < 0 || position > length) {
    throw new WorkbookError('InvalidArgument', `The table "${table.name}" has no row ${String(index)}.`);
  }
  const { sheet } = table;
  const at = data.top + position;
  const shift: Shift = { sheet, axis: 'rows', at, count, from: table.area.left, to: table.area.right };
  const bottom = table.area.bottom + count;
  shiftCells(shift);
  table.area = { ...table.area, bottom };
  if (position === 0) dressFirstRows(table, at, count);
  else if (position === length) dressNewRows(table, data.bottom, data.bottom + count);
  fillCalculatedRows(table, at, at + count - 1);
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, movingArea(shift));
}
