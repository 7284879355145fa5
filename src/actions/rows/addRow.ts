import { compareRows } from '../../intake/compareRows';
import type { RecordedCell } from '../../kpi/card/TemplateRecords';
import type { CellInput } from '../../kpi/record/Field';
import type { ReadRow, RowEdited } from '../../workbook/intake/editRow';
import type { IntakeState } from '../../workbook/intake/readIntake';
import { takeRowsIn } from '../../workbook/intake/takeRowsIn';
import type { DataTableKey } from '../../workbook/names';
import { rowsOf } from '../exchange/withIntake';

/** What became of a row. */
export type RowWritten =
  | RowEdited
  /** Such a row is there already; nothing was written. */
  | { readonly kind: 'exists'; readonly row: ReadRow };

/**
 * Adds a row behind the last one that is begun, unless the table has it: tried again after Excel gave no answer, it does not stand there twice.
 * Throws as takeRowsIn does.
 */
export async function addRow(
  context: Parameters<typeof takeRowsIn>[0],
  state: IntakeState,
  table: DataTableKey,
  cells: Readonly<Record<string, RecordedCell>>,
): Promise<RowWritten> {
  const plan = compareRows({ table, rows: [{ row: 1, cells }] }, rowsOf(state));
  const { records } = state.targets[table];
  const [same] = plan.existing;
  const present = same ? records[same.at] : records.find(({ record }) => isAlike(record, cells));
  if (present) return { kind: 'exists', row: present };
  const taken = await takeRowsIn(context, state, plan, { update: false, addDepartments: false });
  const written = taken.written.find(({ key }) => key === table);
  const record = written?.ids.map((id, at): [string, CellInput] => [id, written.rows[0]?.[at] as CellInput]);
  return { kind: 'written', row: { record: Object.fromEntries(record ?? []) }, taken };
}

/** The cells are all that the row holds, and it holds all of them. */
function isAlike(record: ReadRow['record'], cells: Readonly<Record<string, RecordedCell>>): boolean {
  return Object.entries(record).every(([id, cell]) => (cell ?? '') === (cells[id] ?? ''));
}
