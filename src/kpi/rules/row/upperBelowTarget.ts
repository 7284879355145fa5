import { cellText } from '../../record/cellText';
import { listEntry } from '../../record/lists';
import { onOneScale } from '../../record/rowLevels';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the upper bound is not below the target. Why: a range with its ends swapped holds nothing.
 * Source: range in ISO 22400 (kpi-facts §1.2).
 */
export const upperBelowTarget = kpiRule({
  id: 'upperBelowTarget',
  letter: 'A',
  field: 'upper',
  check: ({ polarity, upper, target, unit }, { spellings }) => {
    const levels = onOneScale(target, upper, unit, spellings);
    if (!levels || listEntry(spellings, 'polarity', polarity) !== 'stabilise') return undefined;
    return levels.to < levels.from ? { upper: cellText(String(upper)), target: cellText(String(target)) } : undefined;
  },
});
