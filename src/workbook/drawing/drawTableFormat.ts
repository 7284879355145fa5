import type { WorkbookWords } from '../../words/workbookWords';
import { palette } from '../palette';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress } from './cellAddress';
import { drawValidation } from './drawValidation';
import { drawWidths } from './drawWidths';
import { columnAddress, columnsWhere, type TablePlace } from './tablePlace';
import { lineHeight, linesNeeded } from './points';
import { stretches } from './stretches';

const textSize = 10;

function drawHeads(sheet: Excel.Worksheet, spec: TableSpec, place: TablePlace): void {
  const row = place.headRow - 1;
  const heads = sheet.getRange(areaAddress(row, 0, row, spec.columns.length - 1));
  heads.format.font.bold = true;
  heads.format.font.size = textSize;
  heads.format.font.color = palette.onBrand;
  heads.format.wrapText = true;
  const lines = Math.max(...spec.columns.map(({ head, width }) => linesNeeded(head, Math.max(width - 3, 1))));
  heads.format.rowHeight = Math.min(lines, 3) * lineHeight(textSize) + 8;
  for (const { value: calculated, first, last } of stretches(spec.columns, ({ formula }) => Boolean(formula))) {
    sheet.getRange(areaAddress(row, first, row, last)).format.fill.color = calculated
      ? palette.calculatedHead
      : palette.brand;
  }
}

function drawBody(sheet: Excel.Worksheet, spec: TableSpec, place: TablePlace): void {
  const bottom = place.headRow + place.rows - 1;
  const body = sheet.getRange(areaAddress(place.headRow, 0, bottom, spec.columns.length - 1));
  body.format.font.size = textSize;
  body.format.font.color = palette.ink;
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = true;
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  for (const { value: calculated, first, last } of stretches(spec.columns, ({ formula }) => Boolean(formula))) {
    if (calculated) {
      sheet.getRange(areaAddress(place.headRow, first, bottom, last)).format.fill.color = palette.calculated;
    }
  }
}

function drawColumns(sheet: Excel.Worksheet, spec: TableSpec, place: TablePlace, words: WorkbookWords): void {
  drawWidths(
    sheet,
    spec.columns.map(({ width }) => width),
  );
  for (const align of new Set(spec.columns.map((column) => column.align))) {
    if (!align) continue;
    sheet.getRanges(
      columnsWhere(spec, place, (column) => column.align === align, 'withHead'),
    ).format.horizontalAlignment = align;
  }
  const bottom = place.headRow + place.rows - 1;
  for (const { value: steps, first, last } of stretches(spec.columns, ({ step }) => step === true)) {
    if (!steps) continue;
    const { format } = sheet.getRange(areaAddress(place.headRow, first, bottom, last));
    format.wrapText = false;
    format.font.color = palette.helper;
  }
  spec.columns.forEach((column, index) => {
    if (column.validation) drawValidation(sheet.getRange(columnAddress(place, index)), column, words.prompts);
  });
}

/** Set in the first row and copied down, so that long tables cost no more; before any other look, so that nothing else is copied. */
function drawNumberFormats(sheet: Excel.Worksheet, spec: TableSpec, { headRow, rows }: TablePlace): void {
  const formatted = stretches(spec.columns, ({ numberFormat }) => numberFormat).filter(({ value }) => value);
  for (const { value: format, first, last } of formatted) {
    sheet.getRange(areaAddress(headRow, first, headRow, last)).numberFormat = [
      Array<string>(last - first + 1).fill(format ?? ''),
    ];
  }
  const [left, right] = [formatted[0]?.first, formatted.at(-1)?.last];
  if (rows < 2 || left === undefined || right === undefined) return;
  const below = sheet.getRange(areaAddress(headRow + 1, left, headRow + rows - 1, right));
  below.copyFrom(areaAddress(headRow, left, headRow, right), Excel.RangeCopyType.formats);
}

/** How the table looks: heads, body, widths, number formats, drop-downs. */
export function drawTableFormat(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  place: TablePlace,
  words: WorkbookWords,
): void {
  drawNumberFormats(sheet, spec, place);
  drawHeads(sheet, spec, place);
  drawBody(sheet, spec, place);
  drawColumns(sheet, spec, place, words);
}
