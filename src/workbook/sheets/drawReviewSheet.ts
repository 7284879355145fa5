import { areaAddress } from '../drawing/cellAddress';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawSigns } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import { lineHeight, linesNeeded } from '../drawing/points';
import type { WorkbookWords } from '../../words/workbookWords';
import { palette } from '../palette';
import type { TableSpec } from '../columns/TableSpec';
import { reviewRows, type ReviewRow } from './reviewRows';

const headRow = 4;
const widths = [16, 13, 40, 92, 46, 22];
const lastColumn = widths.length - 1;
const textSize = 10;
/** Excel's tallest row, in points. */
const tallestRow = 409;

/** Tall enough for the longer spelling that programs other than Excel give a formula: `[@Unit]` as `tblKpis[[#This Row],[Unit]]`. */
function heightOf({ cells, formula, table }: ReviewRow): number {
  const spelt = formula.replaceAll('[@', `${table}[[#This Row],[`);
  const [, , purpose = '', , functions = ''] = cells;
  const lines = Math.max(
    linesNeeded(purpose, widths[2] ?? 1),
    linesNeeded(spelt, widths[3] ?? 1),
    linesNeeded(functions, widths[4] ?? 1),
  );
  return Math.min(lines * lineHeight(textSize) + 5, tallestRow);
}

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
  body.formulas = rows.map(({ cells }) => [...cells]);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.font.size = textSize;
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
  body.setRowProperties(rows.map((row) => ({ format: { rowHeight: heightOf(row) } })));
  sheet.freezePanes.freezeRows(headRow);
  drawPage(sheet, { orientation: 'Landscape', paper: 'A3', titleRows: [headRow, headRow], footer: words.page });
}
