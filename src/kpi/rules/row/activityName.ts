import { cellText } from '../../record/cellText';
import { readTarget } from '../../../reading/read';
import { countsOwnWork } from '../../../reading/statements/ownWork';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the name says which result is measured. Why: a duty can be done every day without anything getting better.
 * Source: PuMP's first test of measurability, "too action-oriented" (kpi-facts §1.3); the task card, first activity. How often one's own work was done is no result either.
 */
export const activityName = kpiRule({
  id: 'activityName',
  letter: 'S',
  field: 'name',
  check: ({ name }) => {
    const text = cellText(name);
    return readTarget(text).activity || countsOwnWork(text) ? { name: text } : undefined;
  },
});
