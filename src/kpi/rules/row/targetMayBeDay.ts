import { dayAmongNumbers } from '../../record/taken/dayAmongNumbers';
import { kpiRule } from '../kpiRule';

/**
 * Wish: a target is the number that was typed. Why: Excel makes a day of 8/10, which is then judged as some 46,000.
 * Source: Excel's own ways of entering dates; issue 15, what Excel makes of typing.
 */
export const targetMayBeDay = kpiRule({
  id: 'targetMayBeDay',
  letter: 'A',
  field: 'target',
  check: ({ target, baseline }) => {
    const found = dayAmongNumbers(target, baseline);
    return found && { ...found };
  },
});
