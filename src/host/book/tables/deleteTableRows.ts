import { deleteCells } from '../cells/deleteCells';
import { dataArea, type Table } from '../model/Table';
import { WorkbookError } from '../model/WorkbookError';

/** Takes data rows (zero-based) out of a table; the cells below it move up. A table that loses all keeps a blank one. */
export function deleteTableRows(table: Table, index: number, count = 1): void {
  const data = dataArea(table);
  const first = data.top + index;
  if (!Number.isInteger(index) || index < 0 || count < 1 || first + count - 1 > data.bottom) {
    throw new WorkbookError('InvalidArgument', `The table "${table.name}" has no such rows.`);
  }
  deleteCells(table.sheet, { ...table.area, top: first, bottom: first + count - 1 }, 'Up');
}
