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
  /** The cell if it is written, and what it was when the table was read. */
  readonly written?: { readonly range: Excel.Range; readonly read: CellInput };
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
    before.load('formulas, values, numberFormat');
    const value = values.get(id);
    if (value === undefined) return { before, after: before };
    const range = sheet.getRange(address);
    range.format.font.italic = false;
    range.values = [[value]];
    const format = formats.get(id);
    if (format !== undefined) range.numberFormat = [[format]];
    const after = sheet.getRange(address);
    after.load('formulas, values');
    return { before, after, written: { range, read: record[id] ?? '' } };
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
  let count = 0;
  for (const { before, written } of updates.flatMap(({ cells }) => cells)) {
    const value: unknown = before.values[0]?.[0];
    if (!written || typeof written.read === 'object' || value === written.read) continue;
    const formula: CellInput = before.formulas[0]?.[0];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    written.range.formulas = [[isFormula ? formula : typedText(formula)]];
    count += 1;
  }
  return count;
}
