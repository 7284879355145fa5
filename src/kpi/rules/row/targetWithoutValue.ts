import { cellLevel } from '../../record/cellLevel';
import { noValues, kpiRule } from '../kpiRule';

/**
 * Wish: there is a number to weigh against the baseline. Why: without it nobody can say if the target is within reach.
 * Source: Achievable is judged from evidence only (kpi-facts §6.2).
 */
export const targetWithoutValue = kpiRule({
  id: 'targetWithoutValue',
  letter: 'A',
  field: 'target',
  check: ({ target }) => (cellLevel(target) ? undefined : noValues),
});
