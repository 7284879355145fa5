import type { Department } from '../record/departmentFields';
import type { CellInput } from '../record/Field';
import type { Kpi } from '../record/kpiFields';
import type { CheckSettings } from '../record/settings';
import type { DepartmentTarget } from '../record/targetFields';

/** What a cell holds, whatever language its workbook speaks: an entry of the field's word list by its id, or a number that is shown as a percentage. */
export type RecordedCell = CellInput | { readonly entry: string } | { readonly percent: number };

/** A row with what its cells hold. */
export type Recorded<Row> = { readonly [Id in keyof Row]: RecordedCell };

/** A workbook's three tables in full, with its settings: what `export` writes, and what a template may hold instead of samples. */
export interface TemplateRecords {
  readonly settings: CheckSettings;
  readonly departments: readonly Recorded<Department>[];
  readonly targets: readonly Recorded<DepartmentTarget>[];
  readonly kpis: readonly Recorded<Kpi>[];
}
