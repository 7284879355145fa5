import type { CellInput } from '../../kpi/record/Field';
import { cellAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import { tableNames } from '../names';
import type { IntakeTarget, RowEntry, UpdatedRow } from './IntakeTarget';

/** A row that is written over, cell by cell. */
export interface QueuedUpdate {
  readonly ids: readonly string[];
  readonly cells: readonly QueuedCell[];
}

interface QueuedCell {
  /** What stood there a moment before, and what stands there once the batch is done. */
  readonly before: Excel.Range;
  readonly after: Excel.Range;
  /** What it was when the table was read. */
  readonly read: CellInput;
  /** The cell if it is written. */
  readonly written?: Excel.Range;
}

/**
 * Queues what is written over cells of a row that was read; what stood there a moment before is asked along.
 * @param ids The fields by which the row is found again; those that the entry has no value for stay as they are.
 */
export function queueUpdate(
  { workbook }: Excel.RequestContext,
  { key, left, places }: IntakeTarget,
  { row, record }: IntakeTarget['records'][number],
  { values, formats }: RowEntry,
  ids: readonly string[],
): QueuedUpdate {
  const { worksheet: sheet } = workbook.tables.getItem(tableNames[key]);
  const cells = ids.map((id): QueuedCell => {
    const address = cellAddress(row - 1, left + (places.get(id) ?? 0));
    const before = sheet.getRange(address);
    before.load('formulas, values, numberFormat, format/font/italic');
    const [value, read] = [values.get(id), record[id] ?? ''];
    if (value === undefined) return { before, after: before, read };
    const range = sheet.getRange(address);
    range.format.font.italic = false;
    range.values = [[value]];
    const format = formats.get(id);
    if (format !== undefined) range.numberFormat = [[format]];
    const after = sheet.getRange(address);
    after.load('formulas, values');
    return { before, after, read, written: range };
  });
  return { ids, cells };
}

/** The row before and after, once the batch is done. */
export function updatedRow(key: UpdatedRow['key'], { ids, cells }: QueuedUpdate): UpdatedRow {
  return {
    ...{ key, ids },
    before: cells.map(({ before }): unknown => before.formulas[0]?.[0]),
    after: cells.map(({ after }): unknown => after.formulas[0]?.[0]),
    formats: cells.map(({ before }) => String(before.numberFormat[0]?.[0])),
  };
}

/** Queues what somebody had typed in the meantime back into its cells. Gives how many there are. */
export function giveTypedBack(updates: readonly QueuedUpdate[]): number {
  const typed = updates.flatMap(({ cells }) => cells).filter((cell) => cell.written && !isAsRead(cell));
  for (const { before, written } of typed) if (written) enterBefore(written, before);
  return typed.length;
}

/** Says whether some cell that was written, or by which the row is known, was no longer as it was read: then it was another row, or somebody typed. */
export function isRaced({ ids, cells }: QueuedUpdate, knownBy: readonly string[]): boolean {
  return cells.some((cell, at) => (cell.written ?? knownBy.includes(ids[at] ?? '')) && !isAsRead(cell));
}

/** Queues all that stood there back, as if nothing had been written. */
export function giveAllBack(updates: readonly QueuedUpdate[]): void {
  for (const { before, written } of updates.flatMap(({ cells }) => cells)) {
    if (!written) continue;
    enterBefore(written, before);
    written.numberFormat = before.numberFormat;
    written.format.font.italic = before.format.font.italic;
  }
}

/** What an error shows may pass. */
function isAsRead({ before, read }: QueuedCell): boolean {
  return typeof read === 'object' || before.values[0]?.[0] === read;
}

function enterBefore(range: Excel.Range, before: Excel.Range): void {
  const [value, formula] = [before.values[0]?.[0] as unknown, before.formulas[0]?.[0] as CellInput];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  range.formulas = [[isFormula ? formula : typedText(formula)]];
}
