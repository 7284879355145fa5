import type { WorkbookWords } from '../../words/workbookWords';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, cellAddress, columnLetters } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { addRule } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import { palette } from '../palette';
import { drawBlockHead } from '../drawing/drawBlockHead';
import { functionRows, reviewRows } from './reviewRows';

/** One-based row of the heads. */
const headRow = 5;
const widths = [21, 14, 35, 58, 10, 13, 26, 26, 11, 16, 12];
const [formulaColumn, withoutFormula] = [3, 8];
const lastColumn = widths.length - 1;
const textSize = 10;

/** How many columns the sheet fills; what stands beside them is somebody's own. */
export const reviewWidth = widths.length;

/** Zero-based row of the last function that is explained, below which nothing is drawn. */
export function reviewBottom(specs: readonly TableSpec[], words: WorkbookWords): number {
  return meaningsHeadRow(specs, words) + functionRows(specs, words).length - 1;
}

/** One-based row of the heads above the functions' meanings. */
function meaningsHeadRow(specs: readonly TableSpec[], words: WorkbookWords): number {
  return headRow + reviewRows(specs, words).length + 3;
}

/** The heads of the sheet, from left to right. */
export function reviewHeads({ heads }: WorkbookWords): string[] {
  return [
    ...[heads.column, heads.table, heads.purpose, heads.formula, heads.length, heads.references, heads.buildsOn],
    ...[heads.functions, heads.withoutFormula, heads.differs, heads.lookedOn],
  ];
}

/** Every calculated column once, for finance. Plain formulas only, so it works without the add-in. */
export function drawReviewSheet(sheet: Excel.Worksheet, specs: readonly TableSpec[], words: WorkbookWords): void {
  const { heads } = words;
  drawHeading(sheet, words.sheets.review, [words.intro.review, words.intro.reviewed], lastColumn);
  drawWidths(sheet, widths);
  const rows = reviewRows(specs, words);
  const bottom = headRow + rows.length - 1;
  const head = sheet.getRange(areaAddress(headRow - 1, 0, headRow - 1, lastColumn));
  head.values = [reviewHeads(words)];
  head.format.fill.color = palette.brand;
  head.format.font.set({ color: palette.onBrand, bold: true, size: textSize });
  head.format.wrapText = true;
  sheet.getRange(areaAddress(headRow, 0, bottom, withoutFormula)).formulas = rows;
  const body = sheet.getRange(areaAddress(headRow, 0, bottom, lastColumn));
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.horizontalAlignment = 'Left';
  body.format.font.size = textSize;
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  const formulas = sheet.getRange(areaAddress(headRow, formulaColumn, bottom, formulaColumn));
  formulas.format.font.set({ name: 'Consolas', size: 9 });
  const counts = sheet.getRange(areaAddress(headRow, withoutFormula, bottom, withoutFormula));
  addRule(counts, `=${cellAddress(headRow, withoutFormula)}>0`, palette.rose);
  const meanings = functionRows(specs, words);
  const meaningsHead = meaningsHeadRow(specs, words);
  drawBlockHead(sheet, meaningsHead, 0, heads.functions, [heads.function, heads.functionMeaning]);
  sheet.getRange(areaAddress(meaningsHead, 0, meaningsHead + meanings.length - 1, 1)).values = meanings;
  sheet.showGridlines = false;
}

export function decorateReviewSheet(
  sheet: Excel.Worksheet,
  specs: readonly TableSpec[],
  words: WorkbookWords,
): Decoration[] {
  const bottom = headRow + reviewRows(specs, words).length;
  return [
    { kind: 'frozen', queue: () => sheet.freezePanes.freezeAt(sheet.getRange(`A1:A${headRow}`)) },
    {
      kind: 'page',
      queue: () =>
        drawPage(sheet, {
          orientation: 'Landscape',
          pagesWide: 2,
          titleRows: [headRow, headRow],
          titleColumns: `$A:$${columnLetters(0)}`,
          footer: words.page,
        }),
    },
    { kind: 'heights', queue: () => sheet.getRange(`${headRow}:${bottom}`).format.autofitRows() },
  ];
}
