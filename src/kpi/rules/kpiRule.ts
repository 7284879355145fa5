import type { Letter } from '../record/Field';
import type { Kpi, KpiFieldId } from '../record/kpiFields';
import type { CurrentCell } from '../record/LiveFormula';
import type { TypedWords } from '../record/lists';

/** What a letter's rules may know besides the letter's own fields. */
export interface KpiContext {
  /** Whether the linked target is one of the KPI's own department. */
  readonly linked: boolean;
  readonly stretchLimit: number;
  /** How the entries of the lists are written. */
  readonly spellings: TypedWords;
  /** First and last day as Excel serial numbers; left out where no period is set. */
  readonly periodStart?: number;
  readonly periodEnd?: number;
  /** How the current value comes about, where that was looked at; for notes, which no letter rests on. */
  readonly current?: CurrentCell;
}

/** What a sentence about a finding may name. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** For findings whose sentence names nothing of the row. */
export type NoValues = Readonly<Record<string, never>>;
export const noValues: NoValues = {};

/** One thing that is looked at in one row. A rule holds no sentence; its words stand in words/…/findings.ts. */
export interface KpiRule<Id extends string, Values extends FindingValues> {
  readonly id: Id;
  /** The letter that is not met when the rule finds something; then the rule reads only the letter's own fields. */
  readonly letter?: Letter;
  /** Where to mend it. */
  readonly field: KpiFieldId;
  /** Gives values where something is missing or weak. Fields that are blank are the business of the missing-field rules. */
  readonly check: (kpi: Kpi, context: KpiContext) => Values | undefined;
}

/** Declares a rule; its docstring says what it wishes for (Wish), why (Why) and where that comes from (Source). */
export function kpiRule<const Id extends string, Values extends FindingValues>(
  rule: KpiRule<Id, Values>,
): KpiRule<Id, Values> {
  return rule;
}
