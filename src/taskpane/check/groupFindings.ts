import type { CheckReport, PlacedFinding } from '../../actions/CheckReport';
import { departmentKey } from '../../kpi/judge/rangeStatus';

/** The findings of one row of the KPI table. */
export interface RowFindings {
  /** Tells rows apart, also after others moved them. */
  readonly key: string;
  readonly row: number;
  readonly code: string;
  readonly kpi: string;
  readonly findings: readonly PlacedFinding[];
}

/** The findings of one department's rows; `key` tells departments apart, "" is the rows that name none. */
export interface DepartmentFindings {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly RowFindings[];
}

/** Findings by department, in the order of the department list with unlisted ones after them, and within it by row. */
export function groupFindings({
  departments,
  findings,
}: Pick<CheckReport, 'departments' | 'findings'>): DepartmentFindings[] {
  const keys = new Map<string, number>();
  const groups = new Map<string, { readonly name: string; readonly rows: Map<number, PlacedFinding[]> }>();
  const ofNames = new Map<string, Map<number, PlacedFinding[]>>();
  const rowsOf = (name: string): Map<number, PlacedFinding[]> => {
    const key = departmentKey(name);
    const { rows } = groups.get(key) ?? { rows: new Map<number, PlacedFinding[]>() };
    if (!groups.has(key)) groups.set(key, { name, rows });
    ofNames.set(name, rows);
    return rows;
  };
  for (const { name } of departments) rowsOf(name);
  for (const finding of findings) {
    const rows = ofNames.get(finding.department) ?? rowsOf(finding.department);
    const found = rows.get(finding.row);
    if (found) found.push(finding);
    else rows.set(finding.row, [finding]);
  }
  return [...groups]
    .filter(([, { rows }]) => rows.size > 0)
    .map(([key, { name, rows }]) => ({
      key,
      name,
      rows: [...rows].map(([row, found]) => rowFindings(row, found, keys)),
    }));
}

/** @param keys How often each code and name stood in a row before. */
function rowFindings(row: number, findings: readonly PlacedFinding[], keys: Map<string, number>): RowFindings {
  const { code = '', kpi = '' } = findings[0] ?? {};
  const said = code === '' ? kpi : code;
  const times = keys.get(said) ?? 0;
  keys.set(said, times + 1);
  return { key: `${said} ${times}`, row, code, kpi, findings };
}

/** How many findings a department has. */
export function findingCount({ rows }: DepartmentFindings): number {
  return rows.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** The groups cut after so many rows; a department of which no row is left is left out. */
export function firstRows(groups: readonly DepartmentFindings[], most: number): DepartmentFindings[] {
  const kept: DepartmentFindings[] = [];
  let room = most;
  for (const group of groups) {
    if (room <= 0) break;
    kept.push({ ...group, rows: group.rows.slice(0, room) });
    room -= group.rows.length;
  }
  return kept;
}
