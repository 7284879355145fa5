import { refuseProtected } from '../../../book/cells/refuseProtected';
import { lastColumn, lastRow, type Area } from '../../../book/model/Area';
import { defaultStyle, type CellStyle } from '../../../book/model/CellStyle';
import type { ProtectionOption } from '../../../book/model/ProtectionOptions';
import { Sheet } from '../../../book/model/Sheet';
import type { SheetArea } from '../../ranges/SheetArea';
import { Restyled } from './Restyled';

/**
 * Changes the style of every cell; equal results share one object. Whole rows, columns and sheets are looks of their lines,
 * cells of their own only where these cross. A protected sheet refuses, unless it allows changes of this kind.
 */
export function updateStyles(
  { sheet, area }: SheetArea,
  change: (style: CellStyle) => Partial<CellStyle>,
  allowedBy: ProtectionOption = 'allowFormatCells',
): void {
  refuseProtected(sheet, allowedBy);
  const restyled = new Restyled(change);
  const wholeRows = area.left === 0 && area.right === lastColumn;
  const wholeColumns = area.top === 0 && area.bottom === lastRow;
  if (!wholeRows && !wholeColumns) {
    restyleCells(sheet, area, restyled);
    return;
  }
  for (const [key, style] of [...sheet.styledCells()]) {
    const { row, column } = Sheet.cellOf(key);
    if (isInside(area, row, column)) sheet.setStyle(row, column, restyled.of(style));
  }
  if (wholeColumns) restyleColumns(sheet, area, restyled, wholeRows);
  else restyleRows(sheet, area, restyled);
  dropUsualStyles(sheet, area);
}

function restyleCells(sheet: Sheet, { top, left, bottom, right }: Area, restyled: Restyled): void {
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) restyled.cell(sheet, row, column);
  }
}

/** Rows with a look of their own keep the rest of it, in cells where they cross the columns. */
function restyleColumns(sheet: Sheet, { left, right }: Area, restyled: Restyled, wholeSheet: boolean): void {
  for (const [row, style] of [...sheet.rowStyles]) {
    const changed = restyled.of(style);
    if (wholeSheet) sheet.rowStyles.set(row, changed);
    else for (let column = left; column <= right; column++) setIfPlain(sheet, row, column, changed);
  }
  for (let column = left; column <= right; column++) {
    setLine(sheet.columnStyles, column, restyled.of(sheet.columnStyles.get(column) ?? defaultStyle));
  }
}

/** Columns with a look of their own keep the rest of it, in cells where they cross the rows. */
function restyleRows(sheet: Sheet, { top, bottom }: Area, restyled: Restyled): void {
  const usual = sheet.columnStyles.get(lastColumn) ?? defaultStyle;
  const others: [column: number, style: CellStyle][] = [];
  for (let column = 0; sheet.columnStyles.size > 0 && column <= lastColumn; column++) {
    const style = sheet.columnStyles.get(column) ?? defaultStyle;
    if (style !== usual) others.push([column, restyled.of(style)]);
  }
  for (let row = top; row <= bottom; row++) {
    const own = sheet.rowStyles.get(row);
    if (!own) for (const [column, style] of others) setIfPlain(sheet, row, column, style);
    sheet.rowStyles.set(row, restyled.of(own ?? usual));
  }
}

function setIfPlain(sheet: Sheet, row: number, column: number, style: CellStyle): void {
  if (!sheet.styledCells().has(Sheet.key(row, column))) sheet.setStyle(row, column, style);
}

function setLine(styles: Map<number, CellStyle>, line: number, style: CellStyle): void {
  if (style === defaultStyle) styles.delete(line);
  else styles.set(line, style);
}

/** Nothing is kept of rows and cells that look as if nobody had touched them. */
function dropUsualStyles(sheet: Sheet, { top, left, bottom, right }: Area): void {
  for (const [row, style] of [...sheet.rowStyles]) {
    if (row >= top && row <= bottom && style === defaultStyle && sheet.columnStyles.size === 0)
      sheet.rowStyles.delete(row);
  }
  for (const [key, style] of [...sheet.styledCells()]) {
    const { row, column } = Sheet.cellOf(key);
    if (!isInside({ top, left, bottom, right }, row, column)) continue;
    if (style === defaultStyle && sheet.lineStyle(row, column) === defaultStyle) sheet.clearStyle(row, column);
  }
}

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
