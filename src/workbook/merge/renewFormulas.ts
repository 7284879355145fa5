import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { stretches } from '../drawing/stretches';
import { tableNames, type DataTableKey } from '../names';
import { partsOf, type MergePlan } from '../plan/MergePlan';
import type { MergeDrawing } from './MergeDrawing';
import { placeBefore, type MergedTable } from './mergedTables';

/** So many formulas stay below the 5 MB that one answer may carry. */
export const cellsAtOnce = 10_000;
const ownFunction = /KPI[._][A-Z]+\(/i;

/** A calculated column whose formulas are to be entered anew, with what its cells held when that was decided. */
export interface StaleColumn {
  readonly table: DataTableKey;
  readonly id: string;
  /** Zero-based row and column of the sheet of the first cell. */
  readonly top: number;
  readonly column: number;
  /** Where the column stands before the merge puts others back. */
  readonly columnBefore: number;
  readonly cells: readonly unknown[];
  /** Which of them are written over: what somebody typed over a formula stays, a formula of their own too. */
  readonly ours: readonly boolean[];
}

/** Which calculated columns are to be renewed, with their cells; several batches only where there are many rows. */
export async function readStaleColumns(
  context: Excel.RequestContext,
  plan: MergePlan,
  tables: readonly MergedTable[],
  calculated: Readonly<Record<DataTableKey, readonly string[]>>,
): Promise<StaleColumn[]> {
  const isOlder = partsOf(plan, 'formulasOlder').length > 0;
  const broken = partsOf(plan, 'formulasBroken');
  const wanted = tables.flatMap((table) => {
    const { key, origin, places, added } = table;
    if (origin === 'drawn') return [];
    const lost = broken.find(({ page }) => page === key)?.columns ?? [];
    const all = isOlder || origin === 'remade';
    const ids = calculated[key].filter((id) => (all || lost.includes(id)) && (places.get(id) ?? added) < added);
    return ids.length === 0 ? [] : [{ table, ids }];
  });
  const stale: StaleColumn[] = [];
  for (const { table, ids } of wanted) stale.push(...(await readCells(context, plan, table, ids)));
  return stale;
}

async function readCells(
  context: Excel.RequestContext,
  plan: MergePlan,
  merged: MergedTable,
  ids: readonly string[],
): Promise<StaleColumn[]> {
  const { key, origin, top, left, rows, places } = merged;
  const lost = partsOf(plan, 'tableMissing').find(({ table }) => table === key);
  const { worksheets, tables } = context.workbook;
  const sheet =
    origin === 'remade' && lost ? worksheets.getItem(lost.sheet) : tables.getItem(tableNames[key]).worksheet;
  const columns = ids.map((id) => {
    const place = places.get(id) ?? 0;
    const columnBefore = left + placeBefore(merged, place);
    return { id, column: left + place, columnBefore, cells: [] as unknown[] };
  });
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / ids.length));
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const [first, last] = [top + 1 + start, top + Math.min(rows, start + rowsAtOnce)];
    const parts = columns.map(({ columnBefore, cells }) => {
      const range = sheet.getRange(areaAddress(first, columnBefore, last, columnBefore));
      range.load('formulas');
      return { range, cells };
    });
    // The cells of so many rows are all that one answer may carry.
    await parts[0]?.range.context.sync();
    for (const { range, cells } of parts) range.formulas.forEach(([cell]) => cells.push(cell));
  }
  return columns.map((column) => ({ table: key, top: top + 1, ...column, ours: ourCells(column.cells) }));
}

/** Queues today's formulas into the stale columns. */
export function renewFormulas(
  { pages, specs }: Pick<MergeDrawing, 'pages' | 'specs'>,
  stale: readonly StaleColumn[],
): void {
  for (const { table: key, id, top, column, ours } of stale) {
    const sheet = pages.get(key)?.sheet;
    const formula = specs[key].columns.find((each) => each.id === id)?.formula;
    if (!sheet || formula === undefined) continue;
    for (const { value: isOurs, first, last } of stretches(ours, (each) => each)) {
      if (isOurs) fillColumn(sheet, formula, column, top + first, top + last);
    }
  }
}

/** One formula in neighbouring cells of a column, so that the request does not grow with them; zero-based, both ends inside. */
function fillColumn(sheet: Excel.Worksheet, formula: string, column: number, first: number, last: number): void {
  const cell = sheet.getRange(cellAddress(first, column));
  cell.formulas = [[formula]];
  if (last === first) return;
  // Over the first cell too: only a formula over a whole column is that of rows to come.
  sheet.getRange(areaAddress(first, column, last, column)).copyFrom(cell, Excel.RangeCopyType.formulas);
}

/** Which cells of a calculated column hold nothing or a formula of ours: the one that most cells hold, one that refers to nothing any more, or a call of the add-in's functions. */
function ourCells(cells: readonly unknown[]): boolean[] {
  const isFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');
  const usual = mostFrequent(cells.filter(isFormula));
  return cells.map(
    (cell) =>
      cell === '' ||
      cell === null ||
      cell === usual ||
      (isFormula(cell) && (ownFunction.test(cell) || cell.includes('#REF!'))),
  );
}

function mostFrequent(cells: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
