import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the target states a number. Why: without one nobody can say whether it was reached.
 * Source: the ministry of finance's rule for Measurable (kpi-facts §1.6); perfomaks on "meningkat" (kpi-facts §5).
 */
export const targetUnreadable = kpiRule({
  id: 'targetUnreadable',
  letter: 'M',
  field: 'target',
  check: ({ target }) => {
    if (typeof target === 'number') return undefined;
    const text = cellText(target);
    return text === '' || cellLevel(target) ? undefined : { target: text };
  },
});
