import type { InEachLanguage } from '../../words/language';
import type { Comparator } from '../../reading/targetReading';

/** A sign as it is shown everywhere: its shape, its word and the name of its colour, so that none stands alone. */
export interface Sign {
  readonly sign: string;
  readonly words: InEachLanguage;
  readonly colour: 'grey' | 'amber' | 'green' | 'rose';
}

export type RangeStatus = 'none' | 'tooFew' | 'inRange' | 'tooMany';
export type LetterStatus = 'met' | 'notMet' | 'notJudged';

/** The signs of a department's number of KPIs. */
export const rangeSigns: Readonly<Record<RangeStatus, Sign>> = {
  none: { sign: '○', words: { en: 'none yet', id: 'belum ada' }, colour: 'grey' },
  tooFew: { sign: '▼', words: { en: 'too few', id: 'terlalu sedikit' }, colour: 'amber' },
  inRange: { sign: '●', words: { en: 'in range', id: 'sesuai' }, colour: 'green' },
  tooMany: { sign: '▲', words: { en: 'too many', id: 'terlalu banyak' }, colour: 'rose' },
};

/** The signs of one letter of one KPI. */
export const letterSigns: Readonly<Record<LetterStatus, Sign>> = {
  met: { sign: '✓', words: { en: 'met', id: 'terpenuhi' }, colour: 'green' },
  notMet: { sign: '✗', words: { en: 'not met', id: 'belum terpenuhi' }, colour: 'rose' },
  notJudged: { sign: '–', words: { en: 'not judged', id: 'belum dinilai' }, colour: 'grey' },
};

/** The signs of comparisons, the same in every language. */
export const comparatorSigns: Readonly<Record<Comparator, string>> = {
  min: '≥',
  max: '≤',
  range: '↔',
  eq: '=',
  none: '',
};
