import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { tableNames } from '../names';
import type { CellBlock, WorkbookState } from '../state/WorkbookState';
import type { PresentTable } from '../state/PresentTable';

/** The last cell that a sheet has, where nobody types. */
const lastCell = 'XFD1048576';

/**
 * Queues what makes the batch fail before it has done anything, as ItemNotFound, where the workbook is no longer as it was read: a batch
 * cannot ask and decide, but a range that does not meet another is an error (Excel.Range.getIntersection), and on a null object nothing is done.
 */
export function guardState({ workbook }: Excel.RequestContext, state: WorkbookState): void {
  const { worksheets } = workbook;
  if (state.blankSheet) guardBlank(worksheets.getItem(state.blankSheet.id));
  for (const present of state.present.values()) guardTable(workbook, present);
  for (const [page, cells] of state.cells) {
    const id = state.pages.get(page);
    if (id !== undefined) guardExtent(worksheets.getItem(id), cells);
  }
}

/** Somebody has typed there. */
function guardBlank(sheet: Excel.Worksheet): void {
  sheet.getUsedRangeOrNullObject(true).getIntersection(sheet.getRange(lastCell));
}

/** Rows or columns were put in, taken out, moved or renamed. */
function guardTable({ tables }: Excel.Workbook, { key, heads, top, left, rows, hasTotals }: PresentTable): void {
  const { columns, worksheet: sheet } = tables.getItem(tableNames[key]);
  heads.forEach((head, place) => {
    const cell = sheet.getRange(cellAddress(top, left + place));
    columns.getItem(head).getHeaderRowRange().getIntersection(cell);
  });
  const bottom = top + rows + (hasTotals ? 1 : 0);
  const row = sheet.getRange(areaAddress(bottom, left, bottom, left + heads.length - 1));
  tables.getItem(tableNames[key]).getRange().getLastRow().getIntersection(row);
}

/** The cells in use reach further or less far. */
function guardExtent(sheet: Excel.Worksheet, { top, left, values }: CellBlock): void {
  const [first] = values;
  if (!first) return guardBlank(sheet);
  const corner = sheet.getRange(cellAddress(top + values.length - 1, left + first.length - 1));
  sheet.getUsedRange(true).getLastCell().getIntersection(corner);
}
