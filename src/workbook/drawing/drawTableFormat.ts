import type { WorkbookWords } from '../../words/workbookWords';
import { palette } from '../palette';
import type { ColumnSpec, ColumnTable } from '../columns/TableSpec';
import { areaAddress } from './cellAddress';
import { drawValidation } from './drawValidation';
import { drawWidths } from './drawWidths';
import { columnAddress, columnsWhere, firstCell, type TablePlace } from './tablePlace';
import { lineHeight, linesNeeded } from './points';
import { stretches } from './stretches';

const textSize = 10;

/** Neighbouring columns from one on that agree in a value. */
function columnStretches<Value>(
  spec: ColumnTable,
  from: number,
  value: (column: ColumnSpec) => Value,
): { readonly value: Value; readonly first: number; readonly last: number }[] {
  return stretches(spec.columns.slice(from), value).map(({ value: agreed, first, last }) => ({
    ...{ value: agreed, first: first + from, last: last + from },
  }));
}

function drawHeads(sheet: Excel.Worksheet, spec: ColumnTable, place: TablePlace, from: number): void {
  const row = place.headRow - 1;
  const heads = sheet.getRange(areaAddress(row, from, row, spec.columns.length - 1));
  heads.format.font.bold = true;
  heads.format.font.size = textSize;
  heads.format.font.color = palette.onBrand;
  heads.format.wrapText = true;
  if (from === 0) heads.format.rowHeight = headHeight(spec);
  heads.format.fill.color = palette.brand;
  for (const { value: calculated, first, last } of columnStretches(spec, from, ({ formula }) => Boolean(formula))) {
    if (calculated) sheet.getRange(areaAddress(row, first, row, last)).format.fill.color = palette.calculatedHead;
  }
}

function headHeight({ columns }: ColumnTable): number {
  const lines = Math.max(...columns.map(({ head, width }) => linesNeeded(head, Math.max(width - 3, 1))));
  return Math.min(lines, 3) * lineHeight(textSize) + 8;
}

function drawBody(sheet: Excel.Worksheet, spec: ColumnTable, place: TablePlace, from: number): void {
  const bottom = place.headRow + place.rows - 1;
  const body = sheet.getRange(areaAddress(place.headRow, from, bottom, spec.columns.length - 1));
  body.format.font.size = textSize;
  body.format.font.color = palette.ink;
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = true;
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  for (const { value: calculated, first, last } of columnStretches(spec, from, ({ formula }) => Boolean(formula))) {
    if (calculated) {
      sheet.getRange(areaAddress(place.headRow, first, bottom, last)).format.fill.color = palette.calculated;
    }
  }
}

function drawColumns(sheet: Excel.Worksheet, spec: ColumnTable, place: TablePlace, from: number): void {
  const drawn = spec.columns.slice(from);
  const widths = drawn.map(({ width }) => width);
  drawWidths(sheet, widths, from);
  for (const align of new Set(drawn.map((column) => column.align))) {
    if (!align) continue;
    sheet.getRanges(
      columnsWhere(spec, place, (column) => column.align === align && drawn.includes(column), 'withHead'),
    ).format.horizontalAlignment = align;
  }
  const bottom = place.headRow + place.rows - 1;
  for (const { value: steps, first, last } of columnStretches(spec, from, ({ step }) => step === true)) {
    if (!steps) continue;
    const { format } = sheet.getRange(areaAddress(place.headRow, first, bottom, last));
    format.wrapText = false;
    format.font.color = palette.helper;
  }
}

/** The drop-downs and rules of the columns from one on (zero-based). */
export function drawTableValidation(
  sheet: Excel.Worksheet,
  spec: ColumnTable,
  place: TablePlace,
  words: WorkbookWords,
  from = 0,
): void {
  spec.columns.forEach((column, index) => {
    if (index < from || !column.validation) return;
    drawValidation(sheet.getRange(columnAddress(place, index)), column, words.prompts, firstCell(place, index));
  });
}

/** Set in the first row and copied down, so that long tables cost no more; before any other look, so that nothing else is copied. */
function drawNumberFormats(
  sheet: Excel.Worksheet,
  spec: ColumnTable,
  { headRow, rows }: TablePlace,
  from: number,
): void {
  const formatted = columnStretches(spec, from, ({ numberFormat }) => numberFormat).filter(({ value }) => value);
  for (const { value: format, first, last } of formatted) {
    sheet.getRange(areaAddress(headRow, first, headRow, last)).numberFormat = [
      Array<string>(last - first + 1).fill(format ?? ''),
    ];
  }
  if (rows < 2) return;
  const isTyped = ({ first }: (typeof formatted)[number]): boolean => !spec.columns[first]?.formula;
  const calculated = formatted.filter((each) => !isTyped(each));
  const [left, right] = [calculated[0]?.first, calculated.at(-1)?.last];
  const copied = formatted.filter(isTyped).map(({ first, last }) => ({ first, last }));
  // Of calculated columns in one request: the formats of those between are copied along, which nobody has typed.
  if (left !== undefined && right !== undefined) copied.push({ first: left, last: right });
  for (const { first, last } of copied) {
    const below = sheet.getRange(areaAddress(headRow + 1, first, headRow + rows - 1, last));
    below.copyFrom(areaAddress(headRow, first, headRow, last), Excel.RangeCopyType.formats);
  }
}

/** How the table looks, all of it or its columns from one on (zero-based): heads, body, widths, number formats. */
export function drawTableFormat(sheet: Excel.Worksheet, spec: ColumnTable, place: TablePlace, from = 0): void {
  drawNumberFormats(sheet, spec, place, from);
  drawHeads(sheet, spec, place, from);
  drawBody(sheet, spec, place, from);
  drawColumns(sheet, spec, place, from);
}
