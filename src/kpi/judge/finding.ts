import type { Letter } from '../record/Field';
import type { KpiFieldId } from '../record/kpiFields';
import type { cellRules, KpiRules, tableRules } from '../rules/index';
import type { FindingValues } from '../rules/kpiRule';

type CellRules = (typeof cellRules)[number];
type TableRules = (typeof tableRules)[number];

export type RuleId = (CellRules | KpiRules | TableRules)['id'];

/** What a rule's finding names. */
export type RuleValues<Id extends RuleId> = Id extends (CellRules | KpiRules)['id']
  ? NonNullable<ReturnType<Extract<CellRules | KpiRules, { id: Id }>['check']>>
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
