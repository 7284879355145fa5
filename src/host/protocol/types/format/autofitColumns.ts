import { refuseProtected } from '../../../book/cells/refuseProtected';
import { contains } from '../../../book/model/Area';
import { displayText } from '../../../book/model/displayText';
import type { Sheet } from '../../../book/model/Sheet';
import { wholePixels } from '../../../book/rows/pointsOfLine';
import { textWidth } from '../../../book/rows/textWidth';
import { intersection } from '../../ranges/intersection';
import type { SheetArea } from '../../ranges/SheetArea';

const pointsPerPixel = 72 / 96;
/** What Excel leaves free left and right of the longest text, in points. */
const edges = 7.5;

/** One step of indent, in points. */
const indentStep = 6.75;
/** Excel's widest column, in points. */
const widest = 1_342.5;

/** Rows lose their fixed height: Excel then fits them to their content, to later results too (`assumptions.fittedBeforeAnswers`). */
export function autofitRows({ sheet, area }: SheetArea): void {
  refuseProtected(sheet, 'allowFormatRows');
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  }
}

/** Columns become as wide as their longest text; what wraps, merged cells and hidden rows do not count, blank and hidden columns stay as they are. */
export function autofitColumns({ sheet, area }: SheetArea): void {
  refuseProtected(sheet, 'allowFormatColumns');
  const used = sheet.usedArea();
  const filled = used && intersection(used, area);
  if (!filled) return;
  for (let column = filled.left; column <= filled.right; column++) {
    if (sheet.hiddenColumns.has(column)) continue;
    let width = 0;
    for (let row = filled.top; row <= filled.bottom; row++) width = Math.max(width, cellWidth(sheet, row, column));
    if (width > 0) sheet.columnWidths.set(column, Math.min(wholePixels(width), widest));
  }
}

/** What a cell wants of its column, in points; 0 for cells that do not count. */
function cellWidth(sheet: Sheet, row: number, column: number): number {
  const { numberFormat, fontSize, fontName, bold, wrapText, indent } = sheet.style(row, column);
  const cell = { top: row, left: column, bottom: row, right: column };
  if (wrapText || sheet.hiddenRows.has(row) || sheet.merges.some((merge) => contains(merge, cell))) return 0;
  // Where nothing wraps, a line break is no sign of its own.
  const text = displayText(sheet.value(row, column), numberFormat).replaceAll('\n', '');
  if (text === '') return 0;
  return textWidth(text, fontSize, fontName, bold) * pointsPerPixel + edges + indent * indentStep;
}
