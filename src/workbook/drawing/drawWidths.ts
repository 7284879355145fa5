import { areaAddress } from './cellAddress';
import { widthInPoints } from './points';

/** The widths of neighbouring columns from one on (zero-based), in characters of the standard font; one request for all. */
export function drawWidths(sheet: Excel.Worksheet, widths: readonly number[], from = 0): void {
  const columns = widths.map((width) => ({ format: { columnWidth: widthInPoints(width) } }));
  sheet.getRange(areaAddress(0, from, 0, from + widths.length - 1)).setColumnProperties(columns);
}
