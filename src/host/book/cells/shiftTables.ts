import { overlaps } from '../model/Area';
import { renameColumnsInReferences } from '../../formulas/rewriting/renameInReferences';
import { movingArea, shiftArea, type Shift } from '../model/Shift';
import { dataArea, type Table } from '../model/Table';
import { insertColumn } from '../columns/insertColumn';
import { WorkbookError } from '../model/WorkbookError';

/** Refuses a shift that would tear a table or merged cells apart, or take away a table's header row alone. */
export function checkShift(shift: Shift): void {
  const moving = movingArea(shift);
  const rows = shift.axis === 'rows';
  const torn = (area: { top: number; left: number; bottom: number; right: number }): boolean => {
    if (!overlaps(area, moving)) return false;
    return rows
      ? area.left < moving.left || area.right > moving.right
      : area.top < moving.top || area.bottom > moving.bottom;
  };
  for (const table of tablesOf(shift)) {
    const headGoes = shift.count < 0 && rows && table.showHeaders && isTaken(table.area.top, shift);
    const allGoes = isTaken(table.area.top, shift) && isTaken(table.area.bottom, shift);
    if (torn(table.area) || (headGoes && !allGoes)) {
      throw new WorkbookError('InvalidOperation', `This would move cells of the table "${table.name}" apart.`);
    }
  }
  if (shift.sheet.merges.some(torn)) {
    throw new WorkbookError('InsertDeleteConflict', 'This would move merged cells apart.');
  }
}

/** Whether a row (or column) is one of those that a shift takes out. */
export function isTaken(index: number, shift: Shift): boolean {
  return shift.count < 0 && index >= shift.at && index < shift.at - shift.count;
}

function tablesOf({ sheet }: Shift): Table[] {
  return sheet.workbook.tables.filter((table) => table.sheet === sheet);
}

/** Moves, grows and shrinks the tables of the shifted sheet; columns put in get heads, tables wholly taken out go. */
export function shiftTables(shift: Shift): void {
  for (const table of tablesOf(shift)) {
    const before = table.area;
    const after = shiftArea(before, shift);
    if (!after) {
      const { tables } = shift.sheet.workbook;
      tables.splice(tables.indexOf(table), 1);
      continue;
    }
    table.area = after;
    if (shift.axis === 'columns' && after !== before) shiftColumns(table, before.left, shift);
  }
}

function shiftColumns(table: Table, left: number, shift: Shift): void {
  const position = shift.at - left;
  if (shift.count > 0) {
    if (position <= 0 || position >= table.columns.length) return;
    for (let index = 0; index < shift.count; index++) insertColumn(table, position + index);
    return;
  }
  const first = Math.max(0, position);
  const gone = table.columns.splice(first, Math.max(0, position - shift.count) - first);
  if (gone.length === 0) return;
  if (gone.some(({ filter }) => filter) && !table.columns.some(({ filter }) => filter)) showRows(table);
  renameColumnsInReferences(table, new Map(gone.map((column) => [column.name.toLowerCase(), null])));
}

/** With its last filtered column a table loses what held rows back. */
function showRows(table: Table): void {
  const { top, bottom } = dataArea(table);
  for (let row = top; row <= bottom; row++) table.sheet.hiddenRows.delete(row);
}
