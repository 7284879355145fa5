import type { DepartmentFieldId } from './departmentFields';
import type { KpiFieldId } from './kpiFields';
import type { TargetFieldId } from './targetFields';

/** Columns that people's tables often have and ours do not: running numbers, weights, results and scores, remarks. */
export type ForeignColumn = 'number' | 'weight' | 'result' | 'remark';

/** How people of one language head their own tables, beside the heads that Generate gives; in small letters, without brackets, years and signs. */
export interface HeadSpellings {
  readonly departments: Readonly<Partial<Record<DepartmentFieldId, readonly string[]>>>;
  readonly targets: Readonly<Partial<Record<TargetFieldId, readonly string[]>>>;
  readonly kpis: Readonly<Partial<Record<KpiFieldId, readonly string[]>>>;
  readonly foreign: Readonly<Record<ForeignColumn, readonly string[]>>;
  /** With what the first filled cell of a totals row begins. */
  readonly totals: readonly string[];
  /** With what a line of notes below a table begins. */
  readonly notes: readonly string[];
  /** What stands where nobody has filled a cell yet. */
  readonly placeholders: readonly string[];
  /** With what a department's own line begins. */
  readonly departmentTitles: readonly string[];
}
