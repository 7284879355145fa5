/** How the cells stand that a live formula reads. */
export type SourceState = 'numbers' | 'texts' | 'blank' | 'error' | 'missing';

/** What is known of the formula in a KPI's current value. */
export interface LiveFormula {
  /** It only repeats a cell, so that its calculation stands elsewhere. */
  readonly repeats: boolean;
  readonly divides: boolean;
  /** It divides, and nothing says what stands there where the divisor is 0. */
  readonly unguarded: boolean;
  readonly subtracts: boolean;
  readonly timesHundred: boolean;
  /** In how many KPIs the same calculation stands, this one among them; a formula copied down is the same. */
  readonly alike: number;
  /** What it reads, as written: `Data!B2:B9`. */
  readonly sources: readonly { readonly reference: string; readonly state: SourceState }[];
}

/** The current value of a KPI beyond its number. */
export interface CurrentCell {
  /** It is shown as a percentage. */
  readonly isPercent: boolean;
  /** Undefined where the value was typed. */
  readonly live?: LiveFormula;
}
