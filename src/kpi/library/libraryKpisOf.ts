import { departmentOf } from './departmentOf';
import { libraryDepartments } from './libraryDepartments';
import type { LibraryKpi } from './libraryKpi';

/** The library's KPIs of a department as people write its name, counter-examples among them; none for an unknown one. */
export function libraryKpisOf(department: string): readonly LibraryKpi[] {
  const found = departmentOf(department);
  return libraryDepartments.find(({ id }) => id === found)?.kpis ?? [];
}
