import type { Letter } from '../record/Field';
import type { BookFindings } from './BookFindings';
import type { KpiFieldId } from '../record/kpiFields';
import type { cellRules, KpiRules, noteRules, tableRules } from '../rules/index';
import type { FindingValues } from '../rules/kpiRule';

type CellRules = (typeof cellRules)[number];
type TableRules = (typeof tableRules)[number];
type NoteRules = (typeof noteRules)[number];

export type RuleId = (CellRules | KpiRules | NoteRules | TableRules)['id'] | keyof BookFindings;

/** What a rule's finding names. */
export type RuleValues<Id extends RuleId> = Id extends keyof BookFindings
  ? BookFindings[Id]
  : Id extends (CellRules | KpiRules | NoteRules)['id']
    ? NonNullable<ReturnType<Extract<CellRules | KpiRules | NoteRules, { id: Id }>['check']>>
    : ReturnType<Extract<TableRules, { id: Id }>['find']>[number]['values'];

/** One thing that is missing or weak, or worth knowing. It carries no words; see findingWords. */
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
