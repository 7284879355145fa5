import { displayText } from '../../../book/model/displayText';
import { textWidth } from '../../../book/rows/textWidth';
import { intersection } from '../../ranges/intersection';
import type { SheetArea } from '../../ranges/SheetArea';

const pointsPerPixel = 72 / 96;
/** What Excel leaves free left and right of the longest text, in points. */
const edges = 7.5;

/** Rows lose their fixed height: Excel then fits them to their content. */
export function autofitRows({ sheet, area }: SheetArea): void {
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  }
}

/** Columns become as wide as their longest line, by approximate widths of letters; blank columns stay as they are. */
export function autofitColumns({ sheet, area }: SheetArea): void {
  const used = sheet.usedArea();
  const filled = used && intersection(used, area);
  if (!filled) return;
  for (let column = filled.left; column <= filled.right; column++) {
    let width = 0;
    for (let row = filled.top; row <= filled.bottom; row++) {
      const { numberFormat, fontSize, fontName, bold, wrapText } = sheet.style(row, column);
      if (wrapText) continue;
      for (const line of displayText(sheet.value(row, column), numberFormat).split('\n')) {
        width = Math.max(width, textWidth(line, fontSize, fontName, bold));
      }
    }
    if (width > 0) sheet.columnWidths.set(column, Math.round((width * pointsPerPixel + edges) * 4) / 4);
  }
}
