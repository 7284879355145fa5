import type { WorkbookWords } from '../../words/workbookWords';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, cellAddress, columnLetters } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { addRule } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import { palette } from '../palette';
import { reviewRows } from './reviewRows';

/** Where the review stands: its heads in this one-based row, what the add-in finds in the last two columns (zero-based). */
export const reviewPlace = { headRow: 4, differing: 9, date: 10 } as const;

const { headRow, differing, date } = reviewPlace;
const widths = [15, 12, 34, 58, 8, 8, 24, 40, 10, 18, 12];
const [formulaColumn, withoutFormula] = [3, 8];
const lastColumn = widths.length - 1;
const textSize = 10;

/** Every calculated column once, for finance. Plain formulas only, so it works without the add-in. */
export function drawReviewSheet(sheet: Excel.Worksheet, specs: readonly TableSpec[], words: WorkbookWords): void {
  const { heads } = words;
  drawHeading(sheet, words.sheets.review, [words.intro.review], lastColumn);
  drawWidths(sheet, widths);
  const rows = reviewRows(specs, words);
  const bottom = headRow + rows.length - 1;
  const head = sheet.getRange(areaAddress(headRow - 1, 0, headRow - 1, lastColumn));
  head.values = [
    [
      ...[heads.column, heads.table, heads.purpose, heads.formula, heads.length, heads.references, heads.buildsOn],
      ...[heads.functions, heads.withoutFormula, heads.differing, heads.checkedOn],
    ],
  ];
  head.format.fill.color = palette.brand;
  head.format.font.set({ color: palette.onBrand, bold: true, size: textSize });
  head.format.wrapText = true;
  head.format.verticalAlignment = 'Center';
  const body = sheet.getRange(areaAddress(headRow, 0, bottom, lastColumn));
  body.formulas = rows;
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.horizontalAlignment = 'Left';
  body.format.font.size = textSize;
  for (const edge of ['InsideHorizontal', 'EdgeBottom'] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = palette.line;
  }
  const formulas = sheet.getRange(areaAddress(headRow, formulaColumn, bottom, formulaColumn));
  formulas.format.font.set({ name: 'Consolas', size: 9 });
  const counts = sheet.getRange(areaAddress(headRow, withoutFormula, bottom, withoutFormula));
  addRule(counts, `=${cellAddress(headRow, withoutFormula)}>0`, palette.rose);
  const found = sheet.getRange(areaAddress(headRow, differing, bottom, differing));
  addRule(found, `=ISNUMBER(FIND("✗",${cellAddress(headRow, differing)}))`, palette.rose);
  sheet.getRange(areaAddress(headRow, date, bottom, date)).numberFormat = rows.map(() => ['yyyy-mm-dd']);
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
