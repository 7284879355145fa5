import { cellText } from '../../record/cellText';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the KPI serves a target of its own department. Why: what serves no target only costs time.
 * Source: "Relates to" in Neely 1997; the task card, second and third activity.
 */
export const notLinked = kpiRule({
  id: 'notLinked',
  letter: 'R',
  field: 'linkedTarget',
  check: ({ linkedTarget }, { linked }) => {
    const text = cellText(linkedTarget);
    return text === '' || linked ? undefined : { linkedTarget: text };
  },
});
