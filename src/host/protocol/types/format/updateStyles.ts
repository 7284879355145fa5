import { refuseProtected } from '../../../book/cells/refuseProtected';
import { lastColumn, lastRow } from '../../../book/model/Area';
import { defaultStyle, type CellStyle } from '../../../book/model/CellStyle';
import type { ProtectionOption } from '../../../book/model/ProtectionOptions';
import { Sheet } from '../../../book/model/Sheet';
import type { SheetArea } from '../../ranges/SheetArea';

/** A whole row's cells are styled up to this column, or to the last used one. */
const styledColumns = 256;

/** Changes the style of every cell; equal results share one object. A protected sheet refuses, unless it allows changes of this kind. */
export function updateStyles(
  { sheet, area }: SheetArea,
  change: (style: CellStyle, row: number, column: number) => Partial<CellStyle>,
  allowedBy: ProtectionOption = 'allowFormatCells',
): void {
  refuseProtected(sheet, allowedBy);
  const restyled = new Restyled(change);
  const wholeRows = area.left === 0 && area.right === lastColumn;
  const right = wholeRows ? Math.max(styledColumns, sheet.usedArea()?.right ?? 0) : area.right;
  if (area.top === 0 && area.bottom === lastRow) {
    restyleColumns(sheet, area.left, right, restyled);
    return;
  }
  for (let column = area.left; column <= right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      sheet.setStyle(row, column, restyled.of(sheet.style(row, column), row, column));
    }
  }
}

function restyleColumns(sheet: Sheet, left: number, right: number, restyled: Restyled): void {
  for (const [key, style] of [...sheet.styledCells()]) {
    const { row, column } = Sheet.cellOf(key);
    if (column >= left && column <= right) sheet.setStyle(row, column, restyled.of(style, row, column));
  }
  for (let column = left; column <= right; column++) {
    sheet.columnStyles.set(column, restyled.of(sheet.columnStyles.get(column) ?? defaultStyle, 0, column));
  }
}

class Restyled {
  private readonly known = new Map<CellStyle, Map<string, CellStyle>>();

  constructor(private readonly change: (style: CellStyle, row: number, column: number) => Partial<CellStyle>) {}

  of(style: CellStyle, row: number, column: number): CellStyle {
    const changed = this.change(style, row, column);
    const key = JSON.stringify(changed);
    const results = this.known.get(style) ?? new Map<string, CellStyle>();
    this.known.set(style, results);
    const result = results.get(key) ?? { ...style, ...changed };
    results.set(key, result);
    return result;
  }
}
