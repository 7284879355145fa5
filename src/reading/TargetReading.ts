/** What a level is counted in. `score` is an index, a rating or stars; `ratio` halves, doublings, "per 100,000". */
export type TargetUnit = 'percent' | 'currency' | 'count' | 'time' | 'ratio' | 'score' | 'none';

export type Comparator = 'min' | 'max' | 'range' | 'eq' | 'none';

/** How often, or until when; `date` is a calendar day or a named month. */
export type TargetPeriod = 'day' | 'week' | 'month' | 'quarter' | 'semester' | 'year' | 'date' | 'none';

/** How a target text is read. */
export interface TargetReading {
  /** Whether someone could compute from data if it was reached, or what value it has. */
  readonly measurable: boolean;
  /** Whether it states a level to reach, in digits or words. */
  readonly hasNumericTarget: boolean;
  /** That level: 95% is 0.95, "2 juta" is 2000000, "from A to B" is B, of a range the lower bound. */
  readonly value: number | null;
  /** The upper bound of a range. */
  readonly valueHigh?: number;
  readonly unit: TargetUnit;
  readonly comparator: Comparator;
  readonly timeBound: boolean;
  readonly period: TargetPeriod;
  /** A routine duty rather than a level of result. */
  readonly activity: boolean;
  /** Rests on a quality word without a measure, or is too general to compute. */
  readonly vague: boolean;
}
