import type { LetterStatus, RangeStatus } from '../kpi/judge/signs';
import type { Letter } from '../kpi/record/Field';
import type { Contradiction } from '../kpi/record/settings';
import type { ReadingReason } from '../reading/readingReason';
import type { Comparator, TargetPeriod, TargetUnit } from '../reading/TargetReading';

/** Single words and small sentences of one language. */
export interface Terms {
  readonly letters: Readonly<Record<Letter, string>>;
  /** Of a department's number of KPIs. */
  readonly statuses: Readonly<Record<RangeStatus, string>>;
  /** What Settings calls the limits that functions are handed. */
  readonly settings: Readonly<Record<'stretch' | 'periodStart' | 'periodEnd', string>>;
  readonly contradictions: Readonly<Record<Contradiction, string>>;
  readonly letterStatuses: Readonly<Record<LetterStatus, string>>;
  readonly units: Readonly<Record<TargetUnit, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly periods: Readonly<Record<TargetPeriod, string>>;
  /** Why a text is measurable or not: clauses for a cell, so they begin small. */
  readonly reasons: Readonly<Record<ReadingReason, string>>;
  readonly advice: {
    readonly complete: string;
    readonly one: (finding: string, mend: string) => string;
    readonly more: (count: number) => string;
  };
}
