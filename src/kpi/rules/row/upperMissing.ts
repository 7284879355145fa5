import { cellLevel } from '../../record/cellLevel';
import { isBlank } from '../../record/isBlank';
import { listEntry } from '../../record/lists';
import { kpiRule, noValues } from '../kpiRule';

/**
 * Wish: what is to be kept stable has two ends. Why: one number alone cannot say how far up is still fine.
 * Source: lower and upper limits in ISO 22400 (kpi-facts §1.2). A target that is itself a range has both.
 */
export const upperMissing = kpiRule({
  id: 'upperMissing',
  letter: 'A',
  field: 'upper',
  check: ({ polarity, upper, target }, { spellings }) => {
    const stabilise = listEntry(spellings, 'polarity', polarity) === 'stabilise';
    return stabilise && isBlank(upper) && cellLevel(target)?.valueHigh === undefined ? noValues : undefined;
  },
});
