import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { quoteSheetName } from '../../book/model/cellName';
import type { Sheet } from '../../book/model/Sheet';

/** `0 → A`, `27 → AB`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** `A1`, `B2:D9`; whole columns `A:C`, whole rows `2:4`. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === lastRow && (left > 0 || right < lastColumn)) {
    return `${columnName(left)}:${columnName(right)}`;
  }
  if (left === 0 && right === lastColumn) return `${top + 1}:${bottom + 1}`;
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/** As Excel writes `Range.address`: `KPIs!A1:B2`, `'My KPIs'!A1`. */
export function rangeAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
}
