import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { names as ourNames, pageName, sheetKeys, tableNames, type DataTableKey } from '../names';
import { partsOf } from '../plan/MergePlan';
import type { StandingTable } from '../state/PresentTable';
import type { CellBlock, NameState, WorkbookState } from '../state/WorkbookState';
import type { MergeDrawing } from './MergeDrawing';

/** The last cell that a sheet has, where nobody types. */
const lastCell = 'XFD1048576';

/**
 * Queues what makes the batch fail before it has done anything, as ItemNotFound, where the workbook is no longer as it was read: a batch
 * cannot ask and decide, but a range that does not meet another is an error (Excel.Range.getIntersection), and on a null object nothing is done.
 * The self-test asks Excel for both (unmetRange, nullIntersection).
 */
export function guardState({ workbook }: Excel.RequestContext, state: WorkbookState): void {
  const { worksheets } = workbook;
  if (state.blankSheet) guardBlank(worksheets.getItem(state.blankSheet.id));
  for (const present of state.present.values()) guardTable(workbook, present);
  for (const [page, cells] of state.cells) {
    const id = state.pages.get(page);
    if (id !== undefined) guardExtent(worksheets.getItem(id), cells);
  }
  const ours = new Set<string>([...Object.values(ourNames), ...sheetKeys.map(pageName)]);
  for (const item of state.names) if (item.isBroken && ours.has(item.name)) guardBroken(workbook, item);
}

/** Somebody has typed there. */
function guardBlank(sheet: Excel.Worksheet): void {
  sheet.getUsedRangeOrNullObject(true).getIntersection(lastCell);
}

/** Queues what fails, as ItemNotFound, where rows or columns were put in, taken out, moved or renamed. */
export function guardTable(
  { tables }: Excel.Workbook,
  { key, heads, top, left, rows, hasTotals }: StandingTable,
): void {
  const { columns } = tables.getItem(tableNames[key]);
  heads.forEach((head, place) => {
    columns
      .getItem(head)
      .getHeaderRowRange()
      .getIntersection(cellAddress(top, left + place));
  });
  const bottom = top + rows + (hasTotals ? 1 : 0);
  const right = left + heads.length - 1;
  const range = tables.getItem(tableNames[key]).getRange();
  range.getLastRow().getIntersection(areaAddress(bottom, left, bottom, right));
  range.getLastColumn().getIntersection(areaAddress(top, right, bottom, right));
}

/** The cells in use reach further or less far. */
function guardExtent(sheet: Excel.Worksheet, { top, left, values }: CellBlock): void {
  const [first] = values;
  if (!first) return guardBlank(sheet);
  const corner = cellAddress(top + values.length - 1, left + first.length - 1);
  sheet.getUsedRange(true).getLastCell().getIntersection(corner);
}

/** A name refers to cells again. */
function guardBroken({ names }: Excel.Workbook, { name }: NameState): void {
  names.getItem(name).getRangeOrNullObject().getIntersection(lastCell);
}

/** Queues what fails, as ItemNotFound, where a table is no longer as the content of a merge left it. */
export function guardMerged({ context, state, plan, tables }: MergeDrawing, key: DataTableKey): void {
  const merged = tables.find((each) => each.key === key);
  if (!merged) throw new Error(`no table ${tableNames[key]}`);
  const added = key === 'departments' ? (partsOf(plan, 'departmentsMissing')[0]?.rows.length ?? 0) : 0;
  const hasTotals = state.present.get(key)?.hasTotals ?? false;
  guardTable(context.workbook, { ...merged, rows: merged.rows + added, hasTotals });
}
