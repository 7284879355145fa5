import { areaAddress } from '../drawing/cellAddress';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawSigns } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import type { WorkbookWords } from '../language/en';
import { palette } from '../palette';
import type { TableSpec } from '../tables/TableSpec';
import { reviewRows } from './reviewRows';

const headRow = 4;
const widths = [16, 13, 40, 92, 46, 22];
const lastColumn = widths.length - 1;

/** Every calculated column once, for finance. Plain formulas only, so it works without the add-in. */
export function drawReviewSheet(sheet: Excel.Worksheet, specs: readonly TableSpec[], words: WorkbookWords): void {
  const { heads } = words;
  drawHeading(sheet, words.sheets.review, [words.intro.review], lastColumn);
  drawWidths(sheet, widths);
  const rows = reviewRows(specs, words, headRow + 1);
  const head = sheet.getRange(areaAddress(headRow - 1, 0, headRow - 1, lastColumn));
  head.values = [[heads.column, heads.table, heads.purpose, heads.formula, heads.functions, heads.consistency]];
  head.format.fill.color = palette.brand;
  head.format.font.color = palette.onBrand;
  head.format.font.bold = true;
  const body = sheet.getRange(areaAddress(headRow, 0, headRow + rows.length - 1, lastColumn));
  body.formulas = rows;
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.font.size = 10;
  for (const edge of ['InsideHorizontal', 'EdgeBottom'] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = palette.line;
  }
  const formulas = sheet.getRange(areaAddress(headRow, 3, headRow + rows.length - 1, 3));
  formulas.format.font.name = 'Consolas';
  formulas.format.font.size = 9;
  const checks = sheet.getRange(areaAddress(headRow, lastColumn, headRow + rows.length - 1, lastColumn));
  drawSigns(checks, `F${headRow + 1}`, ['✓', '✗']);
  body.format.autofitRows();
  sheet.freezePanes.freezeRows(headRow);
  drawPage(sheet, { orientation: 'Landscape', paper: 'A3', titleRows: [headRow, headRow], footer: words.page });
}
