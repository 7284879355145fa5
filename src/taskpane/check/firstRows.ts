import type { DepartmentFindings } from './groupFindings';

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
