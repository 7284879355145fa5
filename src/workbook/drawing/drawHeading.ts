import { palette } from '../palette';
import { columnLetters } from './cellAddress';
import { lineHeight } from './points';

const titleSize = 16;

/** Title in row 1, what the sheet is for in the rows below it, from `introColumn` on; over the columns up to `lastColumn` (zero-based). */
export function drawHeading(
  sheet: Excel.Worksheet,
  title: string,
  intro: readonly string[],
  lastColumn: number,
  introColumn = 0,
): void {
  const last = columnLetters(lastColumn);
  const first = columnLetters(introColumn);
  if (intro.length > 0) {
    const said = sheet.getRange(`${first}2:${first}${intro.length + 1}`);
    said.values = intro.map((text) => [text]);
    said.format.font.color = palette.quiet;
  }
  const titleRow = sheet.getRange(`A1:${last}1`);
  titleRow.values = [[title, ...Array<string>(lastColumn).fill('')]];
  titleRow.format.fill.color = palette.brand;
  titleRow.format.rowHeight = lineHeight(titleSize) + 4;
  titleRow.format.font.set({ size: titleSize, bold: true, color: palette.onBrand });
}
