import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import { listEntry } from '../../record/lists';
import { relativeChange } from '../../record/relativeChange';
import { kpiRule } from '../kpiRule';

/**
 * Wish: "at least" goes with Maximise, "at most" with Minimise. Why: otherwise doing better would miss the target.
 * Source: polarity in the ministry of finance's manual (kpi-facts §1.6).
 * Of a change the comparison says how great it is: “down by at least 5%” goes with Minimise.
 */
export const comparatorAgainstPolarity = kpiRule({
  id: 'comparatorAgainstPolarity',
  letter: 'A',
  field: 'polarity',
  check: ({ target, polarity }, { spellings }) => {
    const comparator = cellLevel(target)?.comparator;
    const direction = listEntry(spellings, 'polarity', polarity);
    const wrong =
      (direction === 'maximise' && comparator === 'max') || (direction === 'minimise' && comparator === 'min');
    return wrong && !relativeChange(target) ? { target: cellText(target), polarity: cellText(polarity) } : undefined;
  },
});
