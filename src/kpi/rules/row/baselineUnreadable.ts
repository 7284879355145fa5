import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import { isBlank } from '../../record/isBlank';
import { listEntry } from '../../record/lists';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the baseline is a number, or says that there is no history. Why: only against a number can a target be weighed.
 * Source: baseline in BSC Designer and the ministry of finance's manual (kpi-facts §2).
 */
export const baselineUnreadable = kpiRule({
  id: 'baselineUnreadable',
  letter: 'A',
  field: 'baseline',
  check: ({ baseline }, { spellings }) => {
    if (isBlank(baseline) || cellLevel(baseline) || listEntry(spellings, 'baseline', baseline)) return undefined;
    return { baseline: cellText(baseline) };
  },
});
