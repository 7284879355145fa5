import { compareRows } from '../../intake/compareRows';
import type { RecordedCell } from '../../kpi/card/TemplateRecords';
import { fieldsOfTable } from '../../intake/fieldsOfTable';
import { editRow, type ReadRow, type RowEdited } from '../../workbook/intake/editRow';
import { rowEntry } from '../../workbook/intake/rowEntry';
import type { IntakeState } from '../../workbook/intake/readIntake';
import { takeRowsIn } from '../../workbook/intake/takeRowsIn';
import type { DataTableKey } from '../../workbook/names';
import { rowsOf, untilSteadyIn } from '../exchange/withIntake';
import { typedCell } from './typedCell';

/** Cells of one row as a person typed them into the pane. */
export interface RowToWrite {
  readonly table: DataTableKey;
  /** The row as it was read; left out where it is a new one. */
  readonly was?: ReadRow;
  /** Fields by their ids; "" empties a cell. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What became of it. */
export type RowWritten =
  | RowEdited
  /** Such a row is there already; nothing was written. */
  | { readonly kind: 'exists'; readonly row: ReadRow };

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

async function addRow(
  context: Excel.RequestContext,
  state: IntakeState,
  table: DataTableKey,
  cells: Readonly<Record<string, RecordedCell>>,
): Promise<RowWritten> {
  const plan = compareRows({ table, rows: [{ row: 1, cells }] }, rowsOf(state));
  const [same] = plan.existing;
  const present = same && state.targets[table].records[same.at];
  if (present) return { kind: 'exists', row: present };
  const taken = await takeRowsIn(context, state, plan, { update: false, addDepartments: false });
  const written = taken.written.find(({ key }) => key === table);
  const record = written?.ids.map((id, at): [string, string | number] => [id, written.rows[0]?.[at] as string]);
  return { kind: 'written', row: { record: Object.fromEntries(record ?? []) }, taken };
}
