import { departmentKey } from '../../kpi/judge/rangeStatus';
import { cellText } from '../../kpi/record/cellText';
import { isBlankText } from '../../kpi/record/isBlank';
import { wordKey } from '../../kpi/record/wordKey';
import { fieldsOfTable } from '../../intake/fieldsOfTable';
import { editRow, type Followers, type ReadRow } from '../../workbook/intake/editRow';
import type { RowEntry } from '../../workbook/intake/IntakeTarget';
import type { IntakeState } from '../../workbook/intake/readIntake';
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
  /** Other rows that the person knows, none of which is meant. */
  readonly others?: readonly ReadRow[];
  /** Fields by their ids; "" empties a cell. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Writes a row, or cells of one if they still hold what was read; nothing that somebody else typed is written over. The number of batches is the
 * same whatever the workbook holds. Throws an ExcelProblem, with nothing written.
 */
export async function writeRow({ table, was, others, cells }: RowToWrite): Promise<RowWritten> {
  return untilSteadyIn(async (context, state, attempt) => {
    const fields = fieldsOfTable[table].filter(({ id }) => id in cells);
    const typed = Object.fromEntries(fields.map((field) => [field.id, typedCell(field, cells[field.id] ?? '')]));
    if (!was) return addRow(context, state, table, typed);
    const { values, formats } = rowEntry(table, typed, state.words.lists);
    const all = new Map(fields.map(({ id }) => [id, values.get(id) ?? '']));
    const entry = { values: all, formats };
    const ways = { others, byText: attempt === 1, followers: (row: ReadRow) => linkedKpis(state, table, row, entry) };
    return editRow(context, state.targets[table], was, entry, ways);
  });
}

/** KPIs that are linked to a target keep their link when its words change, unless another row of the department says the same. */
function linkedKpis(state: IntakeState, table: DataTableKey, row: ReadRow, entry: RowEntry): Followers | undefined {
  const target = entry.values.get('target');
  if (table !== 'targets' || target === undefined || target === '') return undefined;
  const isIts = (record: ReadRow['record'], field: string): boolean =>
    departmentKey(record['department']) === departmentKey(row.record['department']) &&
    !isBlankText(record[field]) &&
    wordKey(cellText(record[field] ?? '')) === wordKey(cellText(row.record['target'] ?? ''));
  const { targets, kpis } = state.targets;
  if (targets.records.filter(({ record }) => isIts(record, 'target')).length !== 1) return undefined;
  const rows = kpis.records.filter(({ record }) => isIts(record, 'linkedTarget'));
  const linked = { values: new Map([['linkedTarget', target]]), formats: new Map<string, string>() };
  return rows.length === 0 ? undefined : { target: kpis, rows, entry: linked };
}
