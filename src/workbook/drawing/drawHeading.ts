import { palette } from '../palette';
import { columnLetters } from './cellAddress';
import { lineHeight } from './points';

const titleSize = 16;

/** Title in row 1, what the sheet is for in row 2, over the columns up to `lastColumn` (zero-based). */
export function drawHeading(sheet: Excel.Worksheet, title: string, intro: readonly string[], lastColumn: number): void {
  const last = columnLetters(lastColumn);
  const texts = [title, ...intro];
  const said = sheet.getRange(`A1:A${texts.length}`);
  said.values = texts.map((text) => [text]);
  said.format.font.color = palette.quiet;
  const titleRow = sheet.getRange(`A1:${last}1`);
  titleRow.format.fill.color = palette.brand;
  titleRow.format.rowHeight = lineHeight(titleSize) + 4;
  titleRow.format.font.set({ size: titleSize, bold: true, color: palette.onBrand });
}
