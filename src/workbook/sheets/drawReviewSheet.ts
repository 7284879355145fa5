import type { WorkbookWords } from '../../words/workbookWords';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, cellAddress, columnLetters } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawListingBody, drawListingHead } from '../drawing/drawListing';
import { drawPage } from '../drawing/drawPage';
import { addRule } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import { palette } from '../palette';
import { drawBlockHead } from '../drawing/drawBlockHead';
import { functionRows, reviewRows } from './reviewRows';

/** One-based row of the heads. */
export const reviewHeadRow = 5;
const widths = [21, 14, 35, 58, 10, 13, 26, 26, 11, 16, 12];
const [formulaColumn, withoutFormula] = [3, 8];
const lastColumn = widths.length - 1;
const place = { headRow: reviewHeadRow, lastColumn, formulaColumn };

/** How many columns the sheet fills; what stands beside them is somebody's own. */
export const reviewWidth = widths.length;

/** Zero-based row of the last function that is explained, below which nothing is drawn. */
export function reviewBottom(specs: readonly TableSpec[], words: WorkbookWords): number {
  return meaningsHeadRow(specs, words) + functionRows(specs, words).length - 1;
}

/** One-based row of the heads above the functions' meanings. */
function meaningsHeadRow(specs: readonly TableSpec[], words: WorkbookWords): number {
  return reviewHeadRow + reviewRows(specs, words).length + 3;
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
  const bottom = reviewHeadRow + rows.length - 1;
  drawListingHead(sheet, place, reviewHeads(words)).format.wrapText = true;
  sheet.getRange(areaAddress(reviewHeadRow, 0, bottom, withoutFormula)).formulas = rows;
  drawListingBody(sheet, place, bottom);
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
  const bottom = reviewHeadRow + reviewRows(specs, words).length;
  const counts = sheet.getRange(areaAddress(reviewHeadRow, withoutFormula, bottom - 1, withoutFormula));
  return [
    {
      kind: 'rules',
      queue: () => addRule(counts, `=${cellAddress(reviewHeadRow, withoutFormula)}>0`, palette.rose),
    },
    { kind: 'frozen', queue: () => sheet.freezePanes.freezeAt(sheet.getRange(`A1:B${reviewHeadRow}`)) },
    {
      kind: 'page',
      queue: () =>
        drawPage(sheet, {
          orientation: 'Landscape',
          pagesWide: 2,
          titleRows: [reviewHeadRow, reviewHeadRow],
          titleColumns: `$A:$${columnLetters(0)}`,
          footer: words.page,
        }),
    },
    { kind: 'heights', queue: () => sheet.getRange(`${reviewHeadRow}:${bottom}`).format.autofitRows() },
  ];
}
