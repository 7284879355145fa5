import type { Letter } from '../record/Field';
import type { KpiFieldId } from '../record/kpiFields';
import type { KpiRules, tableRules } from '../rules/index';
import type { FindingValues } from '../rules/kpiRule';

type TableRules = (typeof tableRules)[number];

export type RuleId = (KpiRules | TableRules)['id'];

/** What a rule's finding names. */
export type RuleValues<Id extends RuleId> = Id extends KpiRules['id']
  ? NonNullable<ReturnType<Extract<KpiRules, { id: Id }>['check']>>
  : ReturnType<Extract<TableRules, { id: Id }>['find']>[number]['values'];

/** One thing that is missing or weak. It carries no words; see findingWords. */
export interface Finding {
  readonly rule: RuleId;
  /** The letter that is therefore not met. */
  readonly letter?: Letter;
  /** Place of the row among the rows checked, from 0; left out where one row was checked by itself. */
  readonly row?: number;
  /** Where to mend it. */
  readonly field?: KpiFieldId;
  readonly values: FindingValues;
}
