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
  const groups = new Map<string, { name: string; rows: Map<number, PlacedFinding[]> }>();
  for (const { name } of departments) groups.set(departmentKey(name), { name, rows: new Map() });
  for (const finding of findings) {
    const key = departmentKey(finding.department);
    const group = groups.get(key) ?? { name: finding.department, rows: new Map<number, PlacedFinding[]>() };
    groups.set(key, group);
    group.rows.set(finding.row, [...(group.rows.get(finding.row) ?? []), finding]);
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
