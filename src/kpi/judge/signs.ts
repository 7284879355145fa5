/** A sign as it is shown everywhere: its shape and the name of its colour; a word of `terms` always stands beside it. */
export interface Sign {
  readonly sign: string;
  readonly colour: 'grey' | 'amber' | 'green' | 'rose';
}

/** Where a department's number of KPIs lies; unclear while the fewest is above the most. */
export type RangeStatus = 'none' | 'tooFew' | 'inRange' | 'tooMany' | 'unclear';
export type LetterStatus = 'met' | 'notMet' | 'notJudged';

/** The signs of a department's number of KPIs. */
export const rangeSigns: Readonly<Record<RangeStatus, Sign>> = {
  none: { sign: '○', colour: 'grey' },
  tooFew: { sign: '▼', colour: 'amber' },
  inRange: { sign: '●', colour: 'green' },
  tooMany: { sign: '▲', colour: 'rose' },
  unclear: { sign: '▲', colour: 'rose' },
};

/** The signs of one letter of one KPI. */
export const letterSigns: Readonly<Record<LetterStatus, Sign>> = {
  met: { sign: '✓', colour: 'green' },
  notMet: { sign: '✗', colour: 'rose' },
  notJudged: { sign: '–', colour: 'grey' },
};
