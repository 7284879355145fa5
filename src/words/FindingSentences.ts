import type { RuleId, RuleValues } from '../kpi/judge/finding';

/** What is said about one finding. The parts make one sentence in advice and three where there is room. */
export interface FindingText {
  /** What is missing or weak: begins with a capital, ends without a full stop. */
  readonly finding: string;
  /** Why it matters: a whole sentence. */
  readonly why: string;
  /** How to mend it: begins small (it follows a dash), ends without a full stop. */
  readonly mend: string;
}

/** The words of every rule in one language. A rule without words does not compile. */
export type FindingSentences = { readonly [Id in RuleId]: (values: RuleValues<Id>) => FindingText };

/** Words for the ways in which the rules about the current value can find something. */
export interface CurrentWords {
  readonly currentCalculation: Readonly<Record<RuleValues<'currentCalculation'>['how'], string>>;
  readonly currentSources: Readonly<Record<RuleValues<'currentSources'>['state'], string>>;
  readonly currentAgainstTarget: Readonly<Record<RuleValues<'currentAgainstTarget'>['state'], string>>;
}
