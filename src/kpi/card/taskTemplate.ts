import type { Department } from '../record/departmentFields';
import type { DateFieldId, Kpi, KpiFieldId, NumberFieldId } from '../record/kpiFields';
import type { DepartmentTarget } from '../record/targetFields';
import type { TemplateRecords } from './TemplateRecords';

/** One step of the task, with its points and, below a point, examples or questions. */
export interface TaskActivity {
  readonly title: string;
  readonly points: readonly TaskPoint[];
}

export interface TaskPoint {
  readonly text: string;
  readonly points: readonly string[];
}

/**
 * An example KPI. Words of lists may stand in any language (see lists.ts).
 * Instead of a date it says how much of the period has passed by then: 1 is the period's last day.
 */
export type SampleKpi = {
  readonly [Id in Exclude<KpiFieldId, DateFieldId>]: Id extends NumberFieldId ? string | number : string;
} & { readonly [Id in DateFieldId as `${Id}Share`]: number };

export type TextRow<Row> = { readonly [Id in keyof Row]: string };

/** The task card as data. Texts are in the template's one language; a part that the card leaves out is "" or an empty list. */
export interface TaskTemplate<Language extends string = string> {
  readonly language: Language;
  readonly title: string;
  readonly type: string;
  readonly stage: string;
  /** Who does the task. */
  readonly departments: readonly string[];
  readonly duration: string;
  readonly objective: string;
  readonly output: string;
  readonly introduction: string;
  readonly activities: readonly TaskActivity[];
  /** Heads of the card's table of targets. */
  readonly columns: readonly string[];
  readonly sampleDepartments: readonly TextRow<Department>[];
  readonly sampleTargets: readonly TextRow<DepartmentTarget>[];
  readonly sampleKpis: readonly SampleKpi[];
  readonly notes: readonly string[];
  readonly references: readonly string[];
  /** Somebody's own tables in full; they take the place of the samples. */
  readonly records?: TemplateRecords;
}

/** The rows of a template, ready for the three tables. */
export interface SampleRows {
  /** They are nobody's examples, and stand here as Excel is given them: a text that Excel would misread begins with an apostrophe. */
  readonly own?: true;
  readonly departments: readonly Department[];
  readonly targets: readonly DepartmentTarget[];
  readonly kpis: readonly Kpi[];
  /** Number formats of single cells, where what Excel is given does not bring its own: shares such as 12.5%. */
  readonly formats?: readonly CellFormat[];
}

/** How a cell of a template's rows is shown; `row` from 0. */
export interface CellFormat {
  readonly table: 'departments' | 'targets' | 'kpis';
  readonly row: number;
  readonly field: string;
  readonly numberFormat: string;
}
