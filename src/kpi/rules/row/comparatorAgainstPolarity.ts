import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import { findListEntry } from '../../record/lists';
import { kpiRule } from '../kpiRule';

/**
 * Wish: "at least" goes with Maximise, "at most" with Minimise. Why: otherwise doing better would miss the target.
 * Source: polarity in the ministry of finance's manual (kpi-facts §1.6).
 */
export const comparatorAgainstPolarity = kpiRule({
  id: 'comparatorAgainstPolarity',
  letter: 'A',
  field: 'polarity',
  check: ({ target, polarity }) => {
    const comparator = cellLevel(target)?.comparator;
    const direction = findListEntry('polarity', polarity)?.id;
    const wrong =
      (direction === 'maximise' && comparator === 'max') || (direction === 'minimise' && comparator === 'min');
    return wrong ? { target: cellText(target), polarity: cellText(polarity) } : undefined;
  },
});
