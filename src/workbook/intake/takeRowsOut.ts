import type { CellInput } from '../../kpi/record/Field';
import { answered } from '../answered';
import { cellAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import { fieldsOf } from '../columns/tableHeads';
import { guardTable } from '../merge/guards';
import { tableNames, type DataTableKey } from '../names';
import { checkUnprotected } from '../plan/checkUnprotected';
import { deleteRecords } from './deleteRecords';
import type { IntakeTarget } from './IntakeTarget';
import type { IntakeState } from './readIntake';
import type { TakenIn } from './takeRowsIn';

/** What became of rows that were to be taken out. */
export interface TakenOut {
  readonly removed: number;
  /** Changed since, or gone; they stay as they are. */
  readonly left: number;
}

/**
 * Takes rows out of a workbook again that are still as they were written, wherever they stand by now, and gives rows that were written over
 * their cells back. Whatever somebody changed since stays. One batch after those that read.
 */
export async function takeRowsOut(
  context: Excel.RequestContext,
  state: IntakeState,
  { written, updatedRows }: TakenIn,
): Promise<TakenOut> {
  const keys = [...new Set([...written, ...updatedRows].map(({ key }) => key))];
  await checkUnprotected(
    context,
    keys.map((key) => tableNames[key]),
  );
  const columns = new Map(keys.map((key) => [key, loadColumns(context, state.targets[key])]));
  await context.sync();
  for (const key of keys) guardTable(context.workbook, state.targets[key]);
  let done = 0;
  const restored = new Map(keys.map((key) => [key, new Set<number>()]));
  for (const { key, ids, before, after } of updatedRows) {
    const row = find(columns.get(key), ids, after, restored.get(key) ?? new Set());
    if (row === undefined) continue;
    restored.get(key)?.add(row);
    giveBackCells(context, state.targets[key], row, ids, before);
    done += 1;
  }
  // KPIs before the departments that came with them.
  for (const { key, ids, rows } of [...written].reverse()) {
    const found = new Set<number>();
    for (const row of rows) {
      const place = find(columns.get(key), ids, row, found);
      if (place !== undefined) found.add(place);
    }
    removeRows(context, state.targets[key], found);
    done += found.size;
  }
  await answered(context.sync());
  const asked = written.reduce((sum, { rows }) => sum + rows.length, updatedRows.length);
  return { removed: done, left: asked - done };
}

type Columns = ReadonlyMap<string, Excel.Range>;

function loadColumns({ workbook }: Excel.RequestContext, { key, places }: IntakeTarget): Columns {
  const body = workbook.tables.getItem(tableNames[key]).getDataBodyRange();
  const typed = [...places].filter(([id]) => isTyped(key, id));
  return new Map(
    typed.map(([id, place]) => {
      const column = body.getColumn(place);
      column.load('formulas');
      return [id, column];
    }),
  );
}

/** The row (from 0) whose cells are all as given, which has not been found before; of several the last. */
function find(
  columns: Columns | undefined,
  ids: readonly string[],
  cells: readonly unknown[],
  before: ReadonlySet<number>,
): number | undefined {
  const first = columns?.get(ids[0] ?? '');
  const rows = first?.formulas.length ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    if (before.has(row)) continue;
    if (ids.every((id, at) => columns?.get(id)?.formulas[row]?.[0] === cells[at])) return row;
  }
  return undefined;
}

function giveBackCells(
  context: Excel.RequestContext,
  { key, left, top, places }: IntakeTarget,
  row: number,
  ids: readonly string[],
  before: readonly unknown[],
): void {
  const { worksheet: sheet } = context.workbook.tables.getItem(tableNames[key]);
  ids.forEach((id, at) => {
    const cell = before[at] as CellInput;
    const isFormula = typeof cell === 'string' && cell.startsWith('=');
    sheet.getRange(cellAddress(top + 1 + row, left + (places.get(id) ?? 0))).formulas = [
      [isFormula ? cell : typedText(cell)],
    ];
  });
}

function removeRows(context: Excel.RequestContext, target: IntakeTarget, rows: ReadonlySet<number>): void {
  const firstRow = target.top + 2;
  const typed = new Map([...target.places].filter(([id]) => isTyped(target.key, id)));
  deleteRecords(
    context,
    tableNames[target.key],
    {
      records: [...rows].map((row) => ({ row: firstRow + row })),
      columns: new Map([...typed].map(([id, place]) => [id, target.left + place])),
      firstRow,
      rowCount: target.rows,
    },
    [...rows].map((_, at) => at),
  );
}

function isTyped(key: DataTableKey, id: string): boolean {
  return fieldsOf[key].some((field) => field.id === id);
}
