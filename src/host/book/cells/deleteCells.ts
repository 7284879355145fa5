import type { Area } from '../model/Area';
import { movingArea, type Shift } from '../model/Shift';
import { shiftCells } from './shiftCells';
import type { Sheet } from '../model/Sheet';
import { dataArea } from '../model/Table';

/** Takes cells out and moves those below up, or those on the right to the left; references to them alone become `#REF!`. */
export function deleteCells(sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  const shift: Shift =
    direction === 'Up'
      ? { sheet, axis: 'rows', at: area.top, count: area.top - area.bottom - 1, from: area.left, to: area.right }
      : { sheet, axis: 'columns', at: area.left, count: area.left - area.right - 1, from: area.top, to: area.bottom };
  shiftCells(shift);
  keepOneRow(sheet);
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, movingArea(shift));
}

/** A table that lost all its rows but not its head keeps one blank row. */
function keepOneRow(sheet: Sheet): void {
  for (const table of sheet.workbook.tables) {
    const data = dataArea(table);
    if (table.sheet !== sheet || data.bottom >= data.top) continue;
    const bottom = table.area.bottom + 1;
    shiftCells({ sheet, axis: 'rows', at: data.top, count: 1, from: table.area.left, to: table.area.right });
    table.area = { ...table.area, bottom };
  }
}
