import type { Letter } from '../kpi/record/field';
import type { ReadingReason } from '../reading/readingReason';
import type { Comparator, TargetPeriod, TargetUnit } from '../reading/targetReading';

/** Single words and small sentences of one language. */
export interface LanguageWords {
  readonly letters: Readonly<Record<Letter, string>>;
  readonly units: Readonly<Record<TargetUnit, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly periods: Readonly<Record<TargetPeriod, string>>;
  /** Why a text is measurable or not: clauses for a cell, so they begin small. */
  readonly reasons: Readonly<Record<ReadingReason, string>>;
  /** January first. */
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  readonly advice: {
    readonly complete: string;
    readonly one: (finding: string, mend: string) => string;
    readonly more: (count: number) => string;
  };
}
