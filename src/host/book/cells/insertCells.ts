import type { Area } from '../model/Area';
import { fillCalculatedRows } from '../columns/fillCalculatedRows';
import { dressFirstRows } from './dressFirstRows';
import { dataArea } from '../model/Table';
import { movingArea, type Shift } from '../model/Shift';
import { shiftCells } from './shiftCells';
import type { Sheet } from '../model/Sheet';
import { contains } from '../model/Area';

/**
 * Puts blank cells where `area` is and moves those there down or to the right: whole rows, whole columns, or a block
 * that tears no table apart. Rows within a table become rows of it, with its calculated columns filled.
 */
export function insertCells(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  const shift: Shift =
    direction === 'Down'
      ? { sheet, axis: 'rows', at: area.top, count: area.bottom - area.top + 1, from: area.left, to: area.right }
      : { sheet, axis: 'columns', at: area.left, count: area.right - area.left + 1, from: area.top, to: area.bottom };
  shiftCells(shift);
  for (const table of sheet.workbook.tables) {
    const inside = { ...table.area, top: area.top, bottom: area.bottom };
    if (direction === 'Down' && table.sheet === sheet && contains(table.area, inside) && contains(area, inside)) {
      if (area.top === dataArea(table).top) dressFirstRows(table, area.top, area.bottom - area.top + 1);
      fillCalculatedRows(table, area.top, area.bottom);
    }
  }
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, movingArea(shift));
}
