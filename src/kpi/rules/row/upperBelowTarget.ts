import { cellLevel, onOneScale } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import { listEntry } from '../../record/lists';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the upper bound is not below the target. Why: a range with its ends swapped holds nothing.
 * Source: range in ISO 22400 (kpi-facts §1.2).
 */
export const upperBelowTarget = kpiRule({
  id: 'upperBelowTarget',
  letter: 'A',
  field: 'upper',
  check: ({ polarity, upper, target }, { spellings }) => {
    const [low, high] = [cellLevel(target), cellLevel(upper)];
    if (!low || !high || listEntry(spellings, 'polarity', polarity) !== 'stabilise') return undefined;
    const [lowValue, highValue] = onOneScale(low, high);
    return highValue < lowValue ? { upper: cellText(String(upper)), target: cellText(String(target)) } : undefined;
  },
});
