import { areaAddress } from './cellAddress';
import { widthInPoints } from './points';

/** The widths of the first columns, in characters of the standard font; one request for all. */
export function drawWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  const columns = widths.map((width) => ({ format: { columnWidth: widthInPoints(width) } }));
  sheet.getRange(areaAddress(0, 0, 0, widths.length - 1)).setColumnProperties(columns);
}
