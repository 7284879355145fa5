import { dayAmongNumbers } from '../../record/taken/dayAmongNumbers';
import { kpiRule } from '../kpiRule';

/**
 * Wish: a baseline is the number that was typed. Why: Excel makes a day of 6-9, which is then compared as some 46,000.
 * Source: Excel's own ways of entering dates; issue 15, what Excel makes of typing.
 */
export const baselineMayBeDay = kpiRule({
  id: 'baselineMayBeDay',
  letter: 'A',
  field: 'baseline',
  check: ({ target, baseline }) => {
    const found = dayAmongNumbers(baseline, target);
    return found && { ...found };
  },
});
