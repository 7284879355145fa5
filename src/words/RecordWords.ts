import type { DepartmentFieldId } from '../kpi/record/departmentFields';
import type { KpiFieldId } from '../kpi/record/kpiFields';
import type { TargetFieldId } from '../kpi/record/targetFields';

/** What a column of the record says in one language. */
export interface FieldWords {
  readonly head: string;
  /** Shown by Excel beside a selected cell; left out, the kind of the column says enough. */
  readonly prompt?: string;
}

/** The heads and prompts of the three tables, by the fields' ids. */
export interface RecordWords {
  readonly departments: Readonly<Record<DepartmentFieldId, FieldWords>>;
  readonly targets: Readonly<Record<TargetFieldId, FieldWords>>;
  readonly kpis: Readonly<Record<KpiFieldId, FieldWords>>;
}
