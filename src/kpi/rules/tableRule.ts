import type { Department } from '../record/departmentFields';
import type { Kpi, KpiFieldId } from '../record/kpiFields';
import type { FindingValues } from './kpiRule';

/** One row in which a rule over the whole table found something; rows count from 0. */
interface RowValues<Values> {
  readonly row: number;
  readonly values: Values;
}

/** A rule that needs more than one row. It belongs to no letter, because a letter's function sees one row only. */
interface TableRule<Id extends string, Values extends FindingValues> {
  readonly id: Id;
  readonly field: KpiFieldId;
  readonly find: (kpis: readonly Kpi[], departments: readonly Department[]) => readonly RowValues<Values>[];
}

/** Declares a rule over all rows; its docstring says Wish, Why and Source. */
export function tableRule<const Id extends string, Values extends FindingValues>(
  rule: TableRule<Id, Values>,
): TableRule<Id, Values> {
  return rule;
}
