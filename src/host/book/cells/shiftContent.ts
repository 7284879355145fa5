import { shiftLineStyles } from './shiftLineStyles';
import type { CellStyle } from '../model/CellStyle';
import { isWhole, movingArea, shiftArea, shiftIndex, type Shift } from '../model/Shift';
import { Sheet } from '../model/Sheet';

/** Moves values, formulas, styles and links of a sheet as a shift says; new cells look like those before them. */
export function shiftContent(shift: Shift): void {
  const { sheet } = shift;
  shiftLineStyles(shift);
  const arrays = takeMoving(sheet.fixedArrays, shift, (row, column) => {
    sheet.fixedArrays.delete(Sheet.key(row, column));
  });
  const formulas = takeMoving(sheet.formulas(), shift, (row, column) => {
    sheet.storeFormula(row, column, undefined);
  });
  const styles = takeMoving(sheet.styledCells(), shift, (row, column) => {
    sheet.clearStyle(row, column);
  });
  const links = takeMoving(sheet.hyperlinks, shift, (row, column) => {
    sheet.hyperlinks.delete(Sheet.key(row, column));
  });
  shiftValues(shift);
  for (const [row, column, formula] of formulas) sheet.storeFormula(row, column, formula);
  for (const [row, column, area] of arrays) {
    const moved = shiftArea(area, shift);
    if (moved?.top === row && moved.left === column) sheet.fixedArrays.set(Sheet.key(row, column), moved);
  }
  for (const [row, column, style] of styles) sheet.setStyle(row, column, style);
  for (const [row, column, link] of links) sheet.hyperlinks.set(Sheet.key(row, column), link);
  if (shift.count > 0) styleNewCells(shift);
}

/** Takes the entries that move or go out of a map by cell; gives those that stay on the sheet, with their new place. */
function takeMoving<T>(
  map: ReadonlyMap<number, T>,
  shift: Shift,
  remove: (row: number, column: number) => void,
): [number, number, T][] {
  const moved: [number, number, T][] = [];
  for (const [key, item] of [...map]) {
    const { row, column } = Sheet.cellOf(key);
    const along = shift.axis === 'rows' ? row : column;
    const across = shift.axis === 'rows' ? column : row;
    if (along < shift.at || across < shift.from || across > shift.to) continue;
    remove(row, column);
    const to = shiftIndex(along, shift);
    if (to !== undefined) moved.push(shift.axis === 'rows' ? [to, column, item] : [row, to, item]);
  }
  return moved;
}

function shiftValues(shift: Shift): void {
  const { sheet } = shift;
  const used = sheet.usedArea();
  if (!used) return;
  const moving = movingArea(shift);
  const cells: [number, number][] = [];
  for (let row = Math.max(moving.top, used.top); row <= Math.min(moving.bottom, used.bottom); row++) {
    for (let column = Math.max(moving.left, used.left); column <= Math.min(moving.right, used.right); column++) {
      if (sheet.value(row, column) !== null) cells.push([row, column]);
    }
  }
  const values = cells.map(([row, column]) => sheet.value(row, column));
  for (const [row, column] of cells) sheet.storeValue(row, column, null);
  cells.forEach(([row, column], index) => {
    const to = shiftIndex(shift.axis === 'rows' ? row : column, shift);
    if (to === undefined) return;
    if (shift.axis === 'rows') sheet.storeValue(to, column, values[index] ?? null);
    else sheet.storeValue(row, to, values[index] ?? null);
  });
}

function styleNewCells(shift: Shift): void {
  const { sheet, at, count, axis } = shift;
  if (at === 0) return;
  const last = Math.min(shift.to, isWhole(shift) ? lastStyled(shift) : shift.to);
  for (let across = shift.from; across <= last; across++) {
    const head = sheet.workbook.tables.some(
      (table) =>
        axis === 'rows' &&
        table.sheet === sheet &&
        table.showHeaders &&
        table.area.top === at - 1 &&
        across >= table.area.left &&
        across <= table.area.right,
    );
    const model = head ? at + count : at - 1;
    const style: CellStyle = axis === 'rows' ? sheet.style(model, across) : sheet.style(across, model);
    for (let along = at; along < at + count; along++) {
      const [row, column] = axis === 'rows' ? [along, across] : [across, along];
      if (sheet.style(row, column) !== style) sheet.setStyle(row, column, style);
    }
  }
}

function lastStyled(shift: Shift): number {
  let last = -1;
  for (const key of shift.sheet.styledCells().keys()) {
    const { row, column } = Sheet.cellOf(key);
    last = Math.max(last, shift.axis === 'rows' ? column : row);
  }
  return last;
}
