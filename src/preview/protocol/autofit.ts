import { displayText } from '../workbook/displayText';
import { intersection } from './intersection';
import type { SheetArea } from './SheetArea';

/** Points that one sign takes at 11 points of Calibri, and what Excel leaves free at both sides. */
const pointsPerSign = 5.25;
const margin = 7.5;

/** Rows lose their fixed height: Excel then fits them to their content. */
export function autofitRows({ sheet, area }: SheetArea): void {
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  }
}

/** Columns become as wide as their longest line, by count of signs since nothing is drawn here; blank ones stay as they are. */
export function autofitColumns({ sheet, area }: SheetArea): void {
  const used = sheet.usedArea();
  const filled = used && intersection(used, area);
  if (!filled) return;
  for (let column = filled.left; column <= filled.right; column++) {
    let width = 0;
    for (let row = filled.top; row <= filled.bottom; row++) {
      const { numberFormat, fontSize, wrapText } = sheet.style(row, column);
      if (wrapText) continue;
      const lines = displayText(sheet.value(row, column), numberFormat).split('\n');
      const signs = Math.max(...lines.map((line) => line.length));
      width = Math.max(width, (signs * pointsPerSign * fontSize) / 11);
    }
    if (width > 0) sheet.columnWidths.set(column, Math.round((width + margin) * 4) / 4);
  }
}
