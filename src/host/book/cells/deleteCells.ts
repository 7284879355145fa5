import { overlaps, type Area } from '../model/Area';
import { movingArea, type Shift } from '../model/Shift';
import { checkShift, isTaken } from './shiftTables';
import { dressNewRows } from './dressNewRows';
import { shiftCells } from './shiftCells';
import type { Sheet } from '../model/Sheet';
import { dataArea, type Table } from '../model/Table';

/** Takes cells out and moves those below up, or those on the right to the left; references to them alone become `#REF!`. */
export function deleteCells(sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  const shift: Shift =
    direction === 'Up'
      ? { sheet, axis: 'rows', at: area.top, count: area.top - area.bottom - 1, from: area.left, to: area.right }
      : { sheet, axis: 'columns', at: area.left, count: area.left - area.right - 1, from: area.top, to: area.bottom };
  checkShift(shift);
  if (direction === 'Up') {
    for (const table of shortenedTables(shift)) {
      if (isTaken(table.area.bottom, shift)) table.showTotals = false;
      const data = dataArea(table);
      if (isTaken(data.top, shift) && isTaken(data.bottom, shift)) keepOneRow(table);
    }
  }
  shiftCells(shift);
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, movingArea(shift));
}

/** Tables that lose rows but stay. */
function shortenedTables(shift: Shift): Table[] {
  const { sheet } = shift;
  return sheet.workbook.tables.filter(
    ({ area, ...table }) =>
      table.sheet === sheet &&
      overlaps(area, movingArea(shift)) &&
      !(isTaken(area.top, shift) && isTaken(area.bottom, shift)),
  );
}

/** A table that is to lose all its rows but not its head keeps a blank one, with the looks and rules of the last. */
function keepOneRow(table: Table): void {
  const { sheet, area } = table;
  const { bottom } = dataArea(table);
  shiftCells({ sheet, axis: 'rows', at: bottom + 1, count: 1, from: area.left, to: area.right });
  table.area = { ...area, bottom: area.bottom + 1 };
  dressNewRows(table, bottom, bottom + 1);
}
