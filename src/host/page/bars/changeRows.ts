import { lastColumn, type Area } from '../../book/model/Area';
import { deleteCells } from '../../book/cells/deleteCells';
import { insertCells } from '../../book/cells/insertCells';
import type { Sheet } from '../../book/model/Sheet';

/** Puts blank rows above the selected ones, as many as are selected, or takes the selected ones out. */
export function changeRows(sheet: Sheet, { top, bottom }: Area, how: 'insert' | 'delete'): void {
  const rows = { top, bottom, left: 0, right: lastColumn };
  if (how === 'insert') insertCells(sheet, rows, 'Down');
  else deleteCells(sheet, rows, 'Up');
}
