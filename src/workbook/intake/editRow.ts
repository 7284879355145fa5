import { departmentKey } from '../../kpi/judge/rangeStatus';
import type { CellInput } from '../../kpi/record/Field';
import { isBlankText } from '../../kpi/record/isBlank';
import { answered } from '../answered';
import { cellAddress } from '../drawing/cellAddress';
import { guardTable } from '../merge/guards';
import { tableNames, type DataTableKey } from '../names';
import { checkUnprotected } from '../plan/checkUnprotected';
import type { IntakeTarget, RowEntry } from './IntakeTarget';
import { Outdated } from '../untilSteady';
import { giveAllBack, isRaced, queueUpdate, updatedRow, type QueuedUpdate } from './queueUpdate';
import { typedIds } from './queueRows';
import type { TakenIn } from './takeRowsIn';

/** A row as it was read before: its fields, and the one-based row of the sheet where it stood. */
export interface ReadRow {
  readonly record: Readonly<Partial<Record<string, CellInput>>>;
  readonly row?: number;
}

/** What became of cells that were to be written over. */
export type RowEdited =
  | { readonly kind: 'written'; readonly row: ReadRow; readonly taken: TakenIn }
  /** Somebody else has changed one of these cells, and nothing was written; the row as it is. */
  | { readonly kind: 'changed'; readonly row: ReadRow }
  | { readonly kind: 'gone' };

interface EditWays {
  /** Rows that somebody knows as others, which are never taken for the one that was read. */
  readonly others?: readonly ReadRow[];
  /** The batch also fails where texts of the row are not found any more. */
  readonly byText: boolean;
  /** Rows of another table that repeat a cell of the row as it stands, and what they hold from then on. */
  readonly followers?: (row: ReadRow) => Followers | undefined;
}

/** Rows of one table that get the same cells. */
export interface Followers {
  readonly target: IntakeTarget;
  readonly rows: readonly IntakeTarget['records'][number][];
  readonly entry: RowEntry;
}

/** The last cell that a sheet has, where nobody types. */
const lastCell = 'XFD1048576';
/** Longer texts cannot be looked for, and some signs stand for others there. */
const longestSought = 255;
const sought = /^[^~*?\r\n]+$/;

/**
 * Writes over cells of one row, wherever it stands by now, if they still hold what was read. One batch that does nothing where somebody has changed
 * a table meanwhile (it then fails with an OfficeExtension.Error, see untilSteady). Throws `sheetProtected` before anything is written, and
 * Outdated, with all of it given back, where a row moved or was edited at that very moment.
 */
export async function editRow(
  context: Excel.RequestContext,
  target: IntakeTarget,
  was: ReadRow,
  entry: RowEntry,
  { byText, followers, others = [] }: EditWays,
): Promise<RowEdited> {
  const found = findRow(target, was, entry, others);
  if (!found) return { kind: 'gone' };
  if (isOvertaken(target, found.record, was.record, entry)) return { kind: 'changed', row: found };
  const ids = typedIds(target);
  const own = { target, rows: [found], entry };
  const following = followers?.(found);
  const parts = following ? [own, following] : [own];
  await checkUnprotected(
    context,
    parts.map((part) => tableNames[part.target.key]),
  );
  for (const part of parts) guardTable(context.workbook, part.target);
  if (byText) for (const part of parts) guardRows(context, part);
  const queued = parts.flatMap((part) => queueRowsOf(context, part));
  await answered(context.sync());
  const updates = queued.map(({ update }) => update);
  if (queued.some(({ key, update }) => isRaced(update, knownBy[key]))) {
    giveAllBack(updates);
    await answered(context.sync());
    throw new Outdated('a row was edited');
  }
  const row = { row: found.row, record: Object.fromEntries(ids.map((id, at) => [id, heldBy(updates[0], at)])) };
  const taken = { table: target.key, sheet: target.sheetName, added: 0, updated: updates.length, departments: 0 };
  const updatedRows = queued.map(({ key, update }) => updatedRow(key, update));
  return {
    ...{ kind: 'written', row },
    taken: { ...taken, raced: 0, isFiltered: target.isFiltered, written: [], updatedRows },
  };
}

/** Somebody else has changed a cell that is to be written, or nobody knows whether it is the row that was read. */
function isOvertaken(target: IntakeTarget, now: ReadRow['record'], was: ReadRow['record'], entry: RowEntry): boolean {
  const isOthers = (id: string): boolean =>
    entry.values.has(id) && !isSame(now[id], was[id]) && !isSame(now[id], heldOnceWritten(entry, id));
  return typedIds(target).some(isOthers) || !isSurely(target.key, now, was, entry);
}

/** What a cell of a row holds from then on. */
function heldBy(update: QueuedUpdate | undefined, at: number): CellInput {
  return (update?.cells[at]?.after.values[0]?.[0] as CellInput | undefined) ?? '';
}

interface QueuedRow {
  readonly key: DataTableKey;
  readonly update: QueuedUpdate;
}

function queueRowsOf(context: Excel.RequestContext, { target, rows, entry }: Followers): QueuedRow[] {
  const ids = typedIds(target);
  return rows.map((row) => ({ key: target.key, update: queueUpdate(context, target, row, entry, ids) }));
}

function guardRows(context: Excel.RequestContext, { target, rows, entry }: Followers): void {
  for (const row of rows) guardCells(context, target, row, entry);
}

/** Queues what fails, as ItemNotFound, where the cells of a row are no longer blank, or no longer hold its texts. */
function guardCells(
  { workbook }: Excel.RequestContext,
  { key, left, places }: IntakeTarget,
  { row, record }: IntakeTarget['records'][number],
  { values }: RowEntry,
): void {
  const { worksheet } = workbook.tables.getItem(tableNames[key]);
  for (const id of new Set([...values.keys(), ...knownBy[key]])) {
    const place = places.get(id);
    if (place === undefined) continue;
    const cell = worksheet.getRange(cellAddress(row - 1, left + place));
    const read = record[id];
    if (read === '') cell.getUsedRangeOrNullObject(true).getIntersection(lastCell);
    else if (typeof read === 'string' && read.length <= longestSought && sought.test(read))
      cell.find(read, { completeMatch: true, matchCase: true });
  }
}

/** By which fields a row is known. */
const knownBy: Readonly<Record<DataTableKey, readonly string[]>> = {
  departments: ['department'],
  targets: ['department', 'target'],
  kpis: ['code', 'name', 'department'],
};

/**
 * The row that was read: of those that may be it the one that shares most with it, and of these the one where it stood. One that surely is it goes
 * before those that may have been it, and these are none of the others.
 */
function findRow(
  { key, records }: IntakeTarget,
  was: ReadRow,
  entry: RowEntry,
  others: readonly ReadRow[],
): IntakeTarget['records'][number] | undefined {
  const shared = (record: ReadRow['record']): number =>
    Object.keys(was.record).filter((id) => isSame(record[id], was.record[id])).length;
  const isKnown = (record: ReadRow['record']): boolean => others.some((other) => isSurely(key, record, other.record));
  const likely = records
    .filter(({ record }) => mayBe(key, record, was.record))
    .map((each) => ({ each, isSure: isSurely(key, each.record, was.record, entry) }))
    .filter(({ each, isSure }) => isSure || !isKnown(each.record))
    .map(({ each, isSure }) => ({
      each,
      rank: shared(each.record) + (each.row === was.row ? 0.5 : 0) + (isSure ? Object.keys(was.record).length : 0),
    }));
  const most = Math.max(...likely.map(({ rank }) => rank));
  return likely.find(({ rank }) => rank === most)?.each;
}

function mayBe(key: DataTableKey, record: ReadRow['record'], was: ReadRow['record']): boolean {
  const isIn = departmentKey(record['department']) === departmentKey(was['department']);
  if (key === 'kpis') return mayBeKpi(record, was, isIn);
  const isSameText = (id: string): boolean => isSame(record[id], was[id]) && !isBlankText(was[id]);
  return isIn && (key === 'departments' || ['target', 'task'].some(isSameText) || isSurely(key, record, was));
}

/** Several KPIs may have one code, or none. */
function mayBeKpi(record: ReadRow['record'], was: ReadRow['record'], isIn: boolean): boolean {
  const isNamed = isSame(record['name'], was['name']);
  if (isBlankText(was['code'])) return isIn && isNamed && isMostlySame('kpis', record, was);
  if (!isSame(record['code'], was['code'])) return false;
  return !('name' in was) || (isNamed && !isBlankText(was['name'])) || (isIn && isMostlySame('kpis', record, was));
}

/** A row of Targets is known by both of its texts, as they were or as they are written; where only one of them is the same, it may be another row. */
function isSurely(key: DataTableKey, record: ReadRow['record'], was: ReadRow['record'], entry?: RowEntry): boolean {
  if (key !== 'targets') return true;
  const isWritten = (id: string): boolean =>
    entry?.values.has(id) === true && isSame(record[id], heldOnceWritten(entry, id));
  const ids = ['task', 'target'].filter((id) => id in was);
  const isIn = departmentKey(record['department']) === departmentKey(was['department']);
  return isIn && ids.every((id) => isSame(record[id], was[id]) || isWritten(id));
}

/** Without the apostrophe that tells Excel that what follows is a text. */
function heldOnceWritten({ values }: RowEntry, id: string): CellInput | undefined {
  const value = values.get(id);
  return typeof value === 'string' ? value.replace(/^'/, '') : value;
}

/** At least half of what the row held beside the fields by which it is known is there. */
function isMostlySame(key: DataTableKey, record: ReadRow['record'], was: ReadRow['record']): boolean {
  const ids = Object.keys(was).filter((id) => !knownBy[key].includes(id) && !isBlankText(was[id]));
  return ids.filter((id) => isSame(record[id], was[id])).length * 2 >= ids.length;
}

/** Blank cells come as "" or as nothing. */
function isSame(one: CellInput | undefined, other: CellInput | undefined): boolean {
  const [first, second] = [one ?? '', other ?? ''];
  return typeof first === 'object' && typeof second === 'object' ? first.shown === second.shown : first === second;
}
