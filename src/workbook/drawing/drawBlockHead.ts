import { palette } from '../palette';
import { areaAddress, cellAddress } from './cellAddress';

const titleSize = 12;

/** The title of a block of cells, and below it its heads in this row (one-based), from a column on (zero-based). */
export function drawBlockHead(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  title: string,
  heads: readonly string[],
): void {
  const titleCell = sheet.getRange(cellAddress(row - 2, column));
  titleCell.values = [[title]];
  titleCell.format.font.set({ bold: true, size: titleSize, color: palette.brand });
  const headCells = sheet.getRange(areaAddress(row - 1, column, row - 1, column + heads.length - 1));
  headCells.values = [[...heads]];
  headCells.format.fill.color = palette.brand;
  headCells.format.font.set({ bold: true, color: palette.onBrand });
}
