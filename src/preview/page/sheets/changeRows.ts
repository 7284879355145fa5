import { lastColumn, type Area } from '../../workbook/Area';
import { deleteCells } from '../../workbook/deleteCells';
import { insertCells } from '../../workbook/insertCells';
import type { Sheet } from '../../workbook/Sheet';

/** Puts blank rows above the selected ones, as many as are selected, or takes the selected ones out. */
export function changeRows(sheet: Sheet, { top, bottom }: Area, how: 'insert' | 'delete'): void {
  const rows = { top, bottom, left: 0, right: lastColumn };
  if (how === 'insert') insertCells(sheet, rows, 'Down');
  else deleteCells(sheet, rows, 'Up');
}
