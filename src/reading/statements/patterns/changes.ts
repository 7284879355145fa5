import type { Pattern } from '../pattern';

/** Orders to change something, or to strive for it. */
export const changes: readonly Pattern[] = [
  {
    id: 'amount-of-measure',
    when: ['first verb:amount', 'object noun:quantity', 'no object head quality'],
    outcome: 'quantity',
    unit: 'object',
    why: 'To make more or less of a measure can be computed, whatever quality is named beside it.',
  },
  {
    id: 'change-of-measure',
    when: ['first verb:change', 'object noun:quantity', 'no object quality'],
    outcome: 'quantity',
    unit: 'object',
    why: 'To change a measure can be computed where no quality is joined to it.',
  },
  {
    id: 'amount-of-thing',
    when: ['first verb:amount', 'object thing', 'no object quality', 'no first verb:strive'],
    outcome: 'quantity',
    unit: 'count',
    why: 'Whatever there is more or less of has an amount.',
  },
  {
    id: 'change-of-count',
    when: [
      'first verb:change',
      'object head noun:counted|noun:event|plural',
      'no object quality',
      'no first verb:keep|verb:deliver|verb:strive',
    ],
    outcome: 'quantity',
    unit: 'count',
    why: 'Several things that change are counted.',
  },
  {
    id: 'keep-quality',
    when: ['first verb:keep', 'object quality'],
    outcome: 'vague',
    why: 'To keep a quality leaves open how far.',
  },
  {
    id: 'strive-for-quality',
    when: ['first verb:strive', 'any quality', 'no first verb:deliver'],
    outcome: 'vague',
    why: 'To strive for a quality has no end that can be seen.',
  },
  {
    id: 'strive',
    when: ['first verb:strive', 'no first verb:deliver'],
    outcome: 'vague',
    why: 'To strive has no end that can be seen.',
  },
  {
    id: 'change-of-quality',
    when: ['first verb:change', 'any quality', 'no first verb:deliver|verb:keep'],
    outcome: 'vague',
    why: 'A quality that changes leaves open by what it is measured.',
  },
  {
    id: 'change-of-something',
    when: ['first verb:change', 'no first verb:deliver|verb:keep'],
    outcome: 'vague',
    why: 'A change of something that is neither measured nor counted leaves open how far.',
  },
];
