/** What a workbook's Settings sheet holds for the checks. Dates are Excel serial numbers (day 1 is 1 January 1900). */
export interface CheckSettings {
  /** Fewest and most KPIs a department. */
  readonly min: number;
  readonly max: number;
  /** How far a target may lie from its baseline, as a share of the baseline: 0.5 allows 100 → 150. */
  readonly stretchLimit: number;
  readonly periodStart?: number;
  readonly periodEnd?: number;
}

/** Source of 2 and 3: the task card. The stretch limit is a value to agree on, not a norm. */
export const defaultSettings: CheckSettings = { min: 2, max: 3, stretchLimit: 0.5 };

/** Settings that cannot hold: the fewest is above the most, the period ends before it starts, or the language is none that is spoken here. */
export type Contradiction = 'limits' | 'period' | 'language';

/** The contradictions among these settings. */
export function contradictionsOf({ min, max, periodStart, periodEnd }: CheckSettings): Contradiction[] {
  const isReversed = periodStart !== undefined && periodEnd !== undefined && periodStart > periodEnd;
  return [...(min > max ? (['limits'] as const) : []), ...(isReversed ? (['period'] as const) : [])];
}
