import type { RecordedCell } from '../kpi/card/TemplateRecords';
import { departmentKey } from '../kpi/judge/rangeStatus';
import type { CellInput } from '../kpi/record/Field';
import { isBlankText } from '../kpi/record/isBlank';
import { isShownError } from '../kpi/record/ShownError';
import { wordKey } from '../kpi/record/wordKey';
import type { IntakeTable, UnderstoodRow, UnderstoodTable } from './Understood';

/** The rows that a workbook's tables hold. */
export type PresentRows = Readonly<Record<IntakeTable, readonly Readonly<Record<string, CellInput>>[]>>;

/** A row that is here already, with its place among the table's rows (from 0). */
export interface ExistingRow {
  readonly row: UnderstoodRow;
  readonly at: number;
}

/** What of somebody's table is new to a workbook. */
export interface IntakePlan {
  readonly table: IntakeTable;
  readonly added: readonly UnderstoodRow[];
  readonly existing: readonly ExistingRow[];
  /** Departments that rows name and nobody has listed, as they are first written. */
  readonly newDepartments: readonly string[];
}

/**
 * Compares what was understood with what a workbook holds: a KPI is known by its code, else by its name and department, a target by itself
 * and its department, a department by its name. Departments are written as the workbook lists them.
 */
export function compareRows(
  { table, rows }: Pick<UnderstoodTable, 'table' | 'rows'>,
  present: PresentRows,
): IntakePlan {
  const listed = new Map(present.departments.map(({ department }) => [departmentKey(department), department ?? '']));
  const spelled = table === 'departments' ? rows : rows.map((row) => asListed(row, listed));
  const places = new Map<string, number>();
  present[table].forEach((row, at) => {
    for (const key of keysOf(table, row)) if (!places.has(key)) places.set(key, at);
  });
  const added: UnderstoodRow[] = [];
  const existing: ExistingRow[] = [];
  for (const row of spelled) {
    const at = keysOf(table, row.cells)
      .map((key) => places.get(key))
      .find((place) => place !== undefined);
    if (at === undefined) added.push(row);
    else existing.push({ row, at });
  }
  return { table, added, existing, newDepartments: table === 'departments' ? [] : newDepartments(added, listed) };
}

function asListed(row: UnderstoodRow, listed: ReadonlyMap<string, CellInput>): UnderstoodRow {
  const known = listed.get(departmentKey(plainCell(row.cells['department'])));
  return known === undefined || isBlankText(known) ? row : { ...row, cells: { ...row.cells, department: known } };
}

function newDepartments(rows: readonly UnderstoodRow[], listed: ReadonlyMap<string, CellInput>): string[] {
  const found = new Map<string, string>();
  for (const { cells } of rows) {
    const department = String(plainCell(cells['department']));
    const key = departmentKey(department);
    if (key !== '' && !listed.has(key) && !found.has(key)) found.set(key, department);
  }
  return [...found.values()];
}

/** Words of lists and percentages tell no row from another. */
function plainCell(cell: RecordedCell | undefined): CellInput {
  return cell === undefined || (typeof cell === 'object' && !isShownError(cell)) ? '' : cell;
}

/** By what a row is known, the surest first. */
function keysOf(table: IntakeTable, row: Readonly<Partial<Record<string, RecordedCell>>>): string[] {
  const key = (id: string): string => {
    const cell = plainCell(row[id]);
    return isBlankText(cell) || isShownError(cell) ? '' : wordKey(String(cell));
  };
  const below = (id: string): string[] => (key(id) === '' ? [] : [`${key('department')}\n${key(id)}`]);
  if (table === 'departments') return [key('department')].filter((each) => each !== '');
  if (table === 'targets') return below('target');
  const code = key('code');
  return [...(code === '' ? [] : [`#${code}`]), ...below('name')];
}
