import type { CellStyle } from '../model/CellStyle';
import { isWhole, movingArea, type Shift } from '../model/Shift';
import { Sheet } from '../model/Sheet';
import { shiftMap } from './shiftMap';

/** Looks of whole lines follow them, and lines put in look like the one before; moved blocks of cells take along what they showed. */
export function shiftLineStyles(shift: Shift): void {
  const { sheet, at, count } = shift;
  const styles = shift.axis === 'rows' ? sheet.rowStyles : sheet.columnStyles;
  if (styles.size === 0) return;
  if (!isWhole(shift)) {
    pinLooks(shift, styles);
    return;
  }
  shiftMap(styles, shift);
  const before = styles.get(at - 1);
  for (let line = at; before && line < at + count; line++) styles.set(line, before);
}

/** Gives cells that are to move to a line of another look their look for their own. */
function pinLooks(shift: Shift, styles: ReadonlyMap<number, CellStyle>): void {
  const { sheet, count } = shift;
  const { top, left } = movingArea(shift);
  const first = shift.axis === 'rows' ? top : left;
  const lines = new Set([...styles.keys()].flatMap((line) => [line, line - count]));
  for (const line of lines) {
    if (line < first || styles.get(line) === styles.get(line + count)) continue;
    for (let across = shift.from; across <= shift.to; across++) {
      const [row, column] = shift.axis === 'rows' ? [line, across] : [across, line];
      if (!sheet.styledCells().has(Sheet.key(row, column))) sheet.setStyle(row, column, sheet.style(row, column));
    }
  }
}
