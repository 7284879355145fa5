import { cellLevel, onOneScale } from '../../record/cellLevel';
import { listEntry } from '../../record/lists';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the target is within the agreed distance of the baseline. Why: far-off targets are given up early.
 * Source: the limit is the workbook's own setting; no norm for it was found. A baseline of 0 gives no distance.
 */
export const stretchTooFar = kpiRule({
  id: 'stretchTooFar',
  letter: 'A',
  field: 'target',
  check: ({ baseline, target, polarity }, { stretchLimit, spellings }) => {
    const [from, to] = [cellLevel(baseline), cellLevel(target)];
    if (!from || !to || listEntry(spellings, 'polarity', polarity) === 'stabilise') return undefined;
    const [baselineValue, targetValue] = onOneScale(from, to);
    if (baselineValue === 0) return undefined;
    const distance = Math.abs((targetValue - baselineValue) / baselineValue);
    const rounding = 1e-9;
    return distance > stretchLimit + rounding
      ? { percent: Math.round(distance * 100), limit: Math.round(stretchLimit * 100) }
      : undefined;
  },
});
