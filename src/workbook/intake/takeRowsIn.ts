import type { IntakePlan } from '../../intake/compareRows';
import { answered } from '../answered';
import { tableNames, type DataTableKey } from '../names';
import { checkUnprotected } from '../plan/checkUnprotected';
import { isAccepted } from '../runInExcel';
import type { UpdatedRow, WrittenRows } from './IntakeTarget';
import { guardTarget, queueRows, typedIds, type QueuedRows, type RowsToWrite } from './queueRows';
import type { IntakeState } from './readIntake';
import { giveTypedBack, queueUpdate, updatedRow, type QueuedUpdate } from './queueUpdate';
import { rowEntry } from './rowEntry';

/** What a person wishes beside the new rows. */
export interface IntakeWish {
  /** Cells of rows that are here already are written over. */
  readonly update: boolean;
  /** Departments that nobody has listed are added to theirs. */
  readonly addDepartments: boolean;
}

/** What was written, and what is needed to take it out again. */
export interface TakenIn {
  readonly table: DataTableKey;
  readonly sheet: string;
  readonly added: number;
  readonly updated: number;
  readonly departments: number;
  /** So many cells hold what somebody else typed meanwhile. */
  readonly raced: number;
  readonly isFiltered: boolean;
  readonly written: readonly WrittenRows[];
  readonly updatedRows: readonly UpdatedRow[];
}

/**
 * Writes rows into a workbook that was just read: all in one batch, which does nothing where somebody has changed the tables meanwhile (it
 * then fails with an OfficeExtension.Error, see untilSteady). Throws `sheetProtected` before anything is written.
 */
export async function takeRowsIn(
  context: Excel.RequestContext,
  state: IntakeState,
  plan: IntakePlan,
  { update, addDepartments }: IntakeWish,
): Promise<TakenIn> {
  const { lists } = state.words;
  const toWrite = (key: DataTableKey, rows: readonly Parameters<typeof rowEntry>[1][]): RowsToWrite[] => {
    const added = rows.map((cells) => rowEntry(key, cells, lists));
    return added.length === 0 ? [] : [{ target: state.targets[key], spec: state.specs[key], added }];
  };
  const listed = addDepartments ? plan.newDepartments.map((department) => ({ department })) : [];
  const tables = [
    ...toWrite('departments', listed),
    ...toWrite(
      plan.table,
      plan.added.map(({ cells }) => cells),
    ),
  ];
  const target = state.targets[plan.table];
  await checkUnprotected(context, [...new Set([...tables.map((each) => each.target.key), plan.table])].map(nameOf));
  for (const each of tables) guardTarget(context, each);
  const updates = update ? queueUpdates(context, state, plan) : [];
  const queued = tables.map((each) => queueRows(context, each));
  await answered(context.sync(), plan.added.length);
  const raced = giveTypedBack(updates);
  await fitRows(context, queued);
  return {
    ...{ table: plan.table, sheet: target.sheetName, isFiltered: target.isFiltered, raced },
    added: plan.added.length,
    updated: updates.length,
    departments: listed.length,
    written: queued.map(writtenRows),
    updatedRows: updates.map((update) => updatedRow(plan.table, update)),
  };
}

function nameOf(key: DataTableKey): string {
  return tableNames[key];
}

function writtenRows({ target, ids, written }: QueuedRows): WrittenRows {
  const count = written[0]?.formulas.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) => written.map(({ formulas }): unknown => formulas[row]?.[0]));
  return { key: target.key, ids, rows };
}

/** Queues the pasted cells over those of rows that are here; what stood there a moment before is asked along. */
function queueUpdates(context: Excel.RequestContext, state: IntakeState, plan: IntakePlan): QueuedUpdate[] {
  const target = state.targets[plan.table];
  return plan.existing.flatMap(({ row, at }): QueuedUpdate[] => {
    const record = target.records[at];
    if (!record) return [];
    const entry = rowEntry(plan.table, row.cells, state.words.lists);
    const ids = typedIds(target).filter((id) => entry.values.has(id));
    return ids.length === 0 ? [] : [queueUpdate(context, target, record, entry, ids)];
  });
}

/** Heights of the new rows, and whatever else is queued; an Excel that refuses it leaves the rows as they are. */
async function fitRows(context: Excel.RequestContext, queued: readonly QueuedRows[]): Promise<void> {
  for (const { target, area } of queued) {
    context.workbook.tables.getItem(nameOf(target.key)).worksheet.getRange(area).format.autofitRows();
  }
  await isAccepted(context);
}
