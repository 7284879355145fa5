import { cellLevel } from '../cellLevel';
import { cellText } from '../cellText';
import { isBlank } from '../isBlank';
import { findListEntry } from '../lists';
import { kpiRule } from './kpiRule';

/**
 * Wish: the baseline is a number, or says that there is no history. Why: only against a number can a target be weighed.
 * Source: baseline in BSC Designer and the ministry of finance's manual (kpi-facts §2).
 */
export const baselineUnreadable = kpiRule({
  id: 'baselineUnreadable',
  letter: 'A',
  field: 'baseline',
  check: ({ baseline }) => {
    if (isBlank(baseline) || cellLevel(baseline) || findListEntry('baseline', baseline)) return undefined;
    return { baseline: cellText(baseline) };
  },
});
