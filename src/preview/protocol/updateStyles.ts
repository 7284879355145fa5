import { lastColumn, lastRow } from '../workbook/Area';
import type { CellStyle } from '../workbook/CellStyle';
import { Sheet } from '../workbook/Sheet';
import { WorkbookError } from '../workbook/WorkbookError';
import type { SheetArea } from './SheetArea';

/** A whole row's cells are styled up to this column, or to the last used one. */
const styledColumns = 256;

/** Changes the style of every cell; equal results share one object. A protected sheet refuses. */
export function updateStyles(
  { sheet, area }: SheetArea,
  change: (style: CellStyle, row: number, column: number) => Partial<CellStyle>,
): void {
  if (sheet.protectedWith) throw new WorkbookError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
  const restyled = new Restyled(change);
  const wholeRows = area.left === 0 && area.right === lastColumn;
  const right = wholeRows ? Math.max(styledColumns, sheet.usedArea()?.right ?? 0) : area.right;
  for (let column = area.left; column <= right; column++) {
    if (area.top === 0 && area.bottom === lastRow) {
      restyleColumn(sheet, column, restyled);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      sheet.setStyle(row, column, restyled.of(sheet.style(row, column), row, column));
    }
  }
}

function restyleColumn(sheet: Sheet, column: number, restyled: Restyled): void {
  const before = sheet.style(lastRow, column);
  for (const key of [...sheet.styledCells().keys()]) {
    const cell = Sheet.cellOf(key);
    if (cell.column === column)
      sheet.setStyle(cell.row, column, restyled.of(sheet.style(cell.row, column), cell.row, column));
  }
  sheet.columnStyles.set(column, restyled.of(before, 0, column));
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
