import type { CellInput } from '../../kpi/record/Field';
import { answered } from '../answered';
import { cellAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import { fieldsOf } from '../columns/tableHeads';
import { tableNames, type DataTableKey } from '../names';
import { checkUnprotected } from '../plan/checkUnprotected';
import { giveRowsBack } from '../removing/giveRowsBack';
import { isEdited, queueRemoval } from '../removing/queueRemoval';
import { enteredCells, rowRange, type EnteredCell, type StandingRows } from '../removing/StandingRows';
import { Outdated } from '../untilSteady';
import type { IntakeTarget, UpdatedRow, WrittenRows } from './IntakeTarget';
import type { IntakeState } from './readIntake';
import type { TakenIn } from './takeRowsIn';

/** What became of rows that were to be taken out. */
export interface TakenOut {
  readonly removed: number;
  /** Changed since, or gone; they stay as they are. */
  readonly left: number;
}

/** So many rows stay, with all their formulas, below the 5 MB that one answer may carry. */
const rowsAtOnce = 200;

/**
 * Takes rows out of a workbook again that are still as they were written, wherever they stand by now, and gives rows that were written over
 * their cells back. Whatever somebody changed since stays, also what is changed meanwhile and notes in columns of somebody's own. Throws
 * Outdated, with the rows of that batch given back, where one of them was edited at the last moment.
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
  const columns = await loadedColumns(context, state, keys);
  let done = 0;
  // KPIs before the departments that came with them.
  for (const { key, ids, rows } of [...written].reverse()) {
    const places = new Set<number>();
    for (const row of rows) {
      const place = find(columns.get(key), ids, row, places);
      if (place !== undefined) places.add(place);
    }
    done += await removePlaces(context, state.targets[key], { ids, rows }, places);
  }
  done += await restoreRows(context, state, updatedRows);
  const asked = written.reduce((sum, { rows }) => sum + rows.length, updatedRows.length);
  return { removed: done, left: asked - done };
}

async function loadedColumns(
  context: Excel.RequestContext,
  state: IntakeState,
  keys: readonly DataTableKey[],
): Promise<ReadonlyMap<DataTableKey, Columns>> {
  const columns = new Map(keys.map((key) => [key, loadColumns(context, state.targets[key])]));
  await context.sync();
  return columns;
}

/** Removes rows (from 0, in the table) portion by portion, from the last to the first. Gives how many went. */
async function removePlaces(
  context: Excel.RequestContext,
  target: IntakeTarget,
  written: Pick<WrittenRows, 'ids' | 'rows'>,
  places: ReadonlySet<number>,
): Promise<number> {
  const order = [...places].sort((one, other) => other - one);
  let gone = 0;
  for (let first = 0; first < order.length; first += rowsAtOnce) {
    const standing = { ...target, rows: target.rows - gone };
    gone += await removePortion(context, standing, written, order.slice(first, first + rowsAtOnce));
  }
  return gone;
}

async function removePortion(
  context: Excel.RequestContext,
  target: IntakeTarget,
  written: Pick<WrittenRows, 'ids' | 'rows'>,
  places: readonly number[],
): Promise<number> {
  const standing = await standingRows(context, target, written, places);
  const taken = queueRemoval(context, [standing], false);
  await answered(context.sync());
  if (!taken.some(isEdited)) return standing.rows.length;
  await giveRowsBack(context, taken);
  throw new Outdated('a row was edited');
}

/** Rows with all that stands in them; one that is not as written, or bears a note in a column of somebody's own, is left out. */
async function standingRows(
  { workbook }: Excel.RequestContext,
  target: IntakeTarget,
  { ids, rows: written }: Pick<WrittenRows, 'ids' | 'rows'>,
  places: readonly number[],
): Promise<StandingRows> {
  const { key, left, top, places: ours } = target;
  const { worksheet } = workbook.tables.getItem(tableNames[key]);
  const lines = places.map((place) => ({ row: top + 1 + place, cells: rowRange(worksheet, target, top + 1 + place) }));
  for (const { cells } of lines) cells.load('values, formulas');
  await workbook.context.sync();
  const own = new Set(ours.values());
  const isAsWritten = (cells: readonly EnteredCell[]): boolean =>
    written.some((row) => ids.every((id, at) => cells[ours.get(id) ?? -1]?.entered === row[at]));
  const isNote = ({ entered, isFormula }: EnteredCell, column: number): boolean =>
    entered !== '' && !isFormula && !own.has(column);
  const standing = lines.map(({ row, cells }) => ({ row, cells: enteredCells(cells) }));
  return {
    table: target,
    typed: [...ours].flatMap(([id, place]) => (isTyped(key, id) ? [left + place] : [])),
    rows: standing.filter(({ cells }) => isAsWritten(cells) && !cells.some(isNote)),
  };
}

/** Gives rows that were written over their cells back; a cell that somebody types into meanwhile keeps that. Gives how many rows. */
async function restoreRows(
  context: Excel.RequestContext,
  state: IntakeState,
  updatedRows: readonly UpdatedRow[],
): Promise<number> {
  if (updatedRows.length === 0) return 0;
  const columns = await loadedColumns(context, state, [...new Set(updatedRows.map(({ key }) => key))]);
  const taken = new Map<DataTableKey, Set<number>>();
  const restored: (() => boolean)[] = [];
  for (const updated of updatedRows) {
    const { key, ids, after } = updated;
    const found = taken.get(key) ?? new Set();
    const row = find(columns.get(key), ids, after, found);
    if (row === undefined) continue;
    taken.set(key, found.add(row));
    restored.push(giveBackCells(context, state.targets[key], row, updated));
  }
  await answered(context.sync());
  const count = restored.filter((isRestored) => isRestored()).length;
  if (count < restored.length) await answered(context.sync());
  return count;
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

/** Queues it. Gives then whether all of it stands; where somebody had typed since, that is put back. */
function giveBackCells(
  context: Excel.RequestContext,
  { key, left, top, places }: IntakeTarget,
  row: number,
  { ids, before, after, formats }: UpdatedRow,
): () => boolean {
  const { worksheet: sheet } = context.workbook.tables.getItem(tableNames[key]);
  const changed = ids.map((id, at) => ({ id, at })).filter(({ at }) => before[at] !== after[at]);
  const cells = changed.map(({ id, at }) => {
    const address = cellAddress(top + 1 + row, left + (places.get(id) ?? 0));
    const last = sheet.getRange(address);
    last.load('formulas');
    const cell = sheet.getRange(address);
    enter(cell, before[at]);
    cell.numberFormat = [[formats[at] ?? 'General']];
    return { last, after: after[at] };
  });
  return () => {
    const typed = cells.some((cell) => cell.last.formulas[0]?.[0] !== cell.after);
    if (typed) for (const { last } of cells) enter(last, last.formulas[0]?.[0]);
    return !typed;
  };
}

function enter(cell: Excel.Range, content: unknown): void {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  cell.formulas = [[isFormula ? content : typedText(content as CellInput)]];
}

function isTyped(key: DataTableKey, id: string): boolean {
  return fieldsOf[key].some((field) => field.id === id);
}
