import type { TableSpec } from '../columns/TableSpec';
import { areaAddress, columnLetters } from '../drawing/cellAddress';
import { widthInPoints } from '../drawing/points';
import { columnAddress, type TablePlace } from '../drawing/tablePlace';
import { palette } from '../palette';
import { drawTableRules, ruledColumns } from '../sheets/drawTableRules';
import type { PresentTable } from './PresentTable';

/** Queues how the columns from `added` on (in the table) look, the number formats of all calculated columns, and the rules of plain Excel. */
export function dressTable({ table, top, left, rows }: PresentTable, spec: TableSpec, added: number): void {
  const sheet = table.worksheet;
  const place: TablePlace = { headRow: top + 1, rows };
  const [first, last] = [left + added, spec.columns.length - 1];
  if (first <= last) drawAddedColumns(sheet, spec, place, first);
  spec.columns.forEach(({ id, formula, numberFormat }, index) => {
    const cells = sheet.getRange(columnAddress(place, index));
    if (formula && numberFormat) cells.numberFormat = Array.from({ length: rows }, () => [numberFormat]);
    if (ruledColumns.has(id) && formula) cells.conditionalFormats.clearAll();
  });
  drawTableRules(sheet, spec, place);
}

function drawAddedColumns(sheet: Excel.Worksheet, spec: TableSpec, place: TablePlace, first: number): void {
  const last = spec.columns.length - 1;
  const head = sheet.getRange(areaAddress(place.headRow - 1, first, place.headRow - 1, last));
  head.format.fill.color = palette.calculatedHead;
  head.format.font.set({ bold: true, size: 10, color: palette.onBrand });
  head.format.wrapText = true;
  const body = sheet.getRange(areaAddress(place.headRow, first, place.headRow + place.rows - 1, last));
  body.format.fill.color = palette.calculated;
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = false;
  body.format.font.color = palette.helper;
  head.setColumnProperties(
    spec.columns.slice(first).map(({ width }) => ({ format: { columnWidth: widthInPoints(width) } })),
  );
}

/** Queues the fold of the columns from `added` on. */
export function foldAddedColumns({ table, heads, left }: PresentTable, added: number): void {
  if (added >= heads.length) return;
  const [first, last] = [columnLetters(left + added), columnLetters(left + heads.length - 1)];
  const steps = table.worksheet.getRange(`${first}:${last}`);
  steps.group(Excel.GroupOption.byColumns);
  steps.hideGroupDetails(Excel.GroupOption.byColumns);
}
