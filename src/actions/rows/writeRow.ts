import { fieldsOfTable } from '../../intake/fieldsOfTable';
import { editRow, type ReadRow } from '../../workbook/intake/editRow';
import { rowEntry } from '../../workbook/intake/rowEntry';
import type { DataTableKey } from '../../workbook/names';
import { untilSteadyIn } from '../exchange/withIntake';
import { addRow, type RowWritten } from './addRow';
import { typedCell } from './typedCell';

/** Cells of one row as a person typed them into the pane. */
export interface RowToWrite {
  readonly table: DataTableKey;
  /** The row as it was read; left out where it is a new one. */
  readonly was?: ReadRow;
  /** Fields by their ids; "" empties a cell. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Writes a row, or cells of one if they still hold what was read; nothing that somebody else typed is written over. The number of batches is the
 * same whatever the workbook holds. Throws an ExcelProblem, with nothing written.
 */
export async function writeRow({ table, was, cells }: RowToWrite): Promise<RowWritten> {
  return untilSteadyIn(async (context, state, attempt) => {
    const fields = fieldsOfTable[table].filter(({ id }) => id in cells);
    const typed = Object.fromEntries(fields.map((field) => [field.id, typedCell(field, cells[field.id] ?? '')]));
    if (!was) return addRow(context, state, table, typed);
    const { values, formats } = rowEntry(table, typed, state.words.lists);
    const all = new Map(fields.map(({ id }) => [id, values.get(id) ?? '']));
    return editRow(context, state.targets[table], was, { values: all, formats }, attempt === 1);
  });
}
