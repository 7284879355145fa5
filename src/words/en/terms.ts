import type { Terms } from '../Terms';
import { settingLabels } from './settingLabels';

/** What contradicts itself in Settings. */
const contradictions = {
  limits: 'fewest is above most: see Settings',
  period: 'last day is before the first: see Settings',
  language: 'language must be “en” or “id”, until then advice is missing: see Settings',
};

export const terms: Terms = {
  contradictions,
  settings: settingLabels,
  letters: { S: 'Specific', M: 'Measurable', A: 'Achievable', R: 'Relevant', T: 'Time-bound' },
  statuses: {
    none: 'none yet',
    tooFew: 'too few',
    inRange: 'in range',
    tooMany: 'too many',
    unclear: contradictions.limits,
  },
  letterStatuses: { met: 'met', notMet: 'not met', notJudged: 'not judged' },
  units: {
    percent: 'percent',
    currency: 'currency',
    count: 'count',
    time: 'time',
    ratio: 'ratio',
    score: 'score',
    none: '',
  },
  comparators: { min: 'at least', max: 'at most', range: 'between', eq: 'exactly', none: '' },
  periods: {
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    semester: 'semester',
    year: 'year',
    date: 'date',
    none: '',
  },
  reasons: {
    level: 'states a level to reach',
    quantity: 'names something that can be counted or checked',
    activity: 'describes an activity; say which result it should bring',
    vague: 'leaves open what is measured; add a number or name a quantity',
    blank: '',
  },
  advice: {
    complete: 'Complete: this KPI is SMART.',
    one: (finding, mend) => `${finding} – ${mend}.`,
    more: (count) => ` (${count} more)`,
  },
};
