import { listEntry } from '../../record/lists';
import { baselineAndTarget } from '../../record/rowLevels';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the target is within the agreed distance of the baseline. Why: far-off targets are given up early.
 * Source: the limit is the workbook's own setting; no norm for it was found. A baseline of 0 gives no
 * distance, and a target of none for what must not happen asks no step in between.
 */
export const stretchTooFar = kpiRule({
  id: 'stretchTooFar',
  letter: 'A',
  field: 'target',
  check: (kpi, { stretchLimit, spellings }) => {
    const levels = baselineAndTarget(kpi, spellings);
    const direction = listEntry(spellings, 'polarity', kpi.polarity);
    if (!levels || levels.from === 0 || direction === 'stabilise') return undefined;
    if (levels.to === 0 && direction === 'minimise') return undefined;
    const distance = Math.abs((levels.to - levels.from) / levels.from);
    const rounding = 1e-9;
    return distance > stretchLimit + rounding
      ? { percent: Math.round(distance * 100), limit: Math.round(stretchLimit * 100) }
      : undefined;
  },
});
