import { cellLevel, onOneScale } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import type { CellInput } from '../../record/Field';
import { listEntry } from '../../record/lists';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the target lies where the polarity points. Why: more is better, yet less than today is asked for: one of the
 * three cells is wrong. Source: achievement formulas by polarity, ministry of finance (kpi-facts §1.6).
 * A target equal to the baseline holds a level, which may be ambition enough.
 */
export const targetAgainstPolarity = kpiRule({
  id: 'targetAgainstPolarity',
  letter: 'A',
  field: 'target',
  check: ({ baseline, target, polarity }, { spellings }) => {
    const [from, to] = [cellLevel(baseline), cellLevel(target)];
    const direction = listEntry(spellings, 'polarity', polarity);
    if (!from || !to) return undefined;
    const [baselineValue, targetValue] = onOneScale(from, to);
    const wrong =
      (direction === 'maximise' && targetValue < baselineValue) ||
      (direction === 'minimise' && targetValue > baselineValue);
    return wrong
      ? {
          baseline: shown(baseline, baselineValue, to.unit === 'percent'),
          target: cellText(String(target)),
          polarity: cellText(polarity),
        }
      : undefined;
  },
});

/** A bare number beside a percentage, as Excel shows it: 0.9 → 90%. */
function shown(cell: CellInput, value: number, percent: boolean): string {
  return typeof cell === 'number' && percent ? `${Number((value * 100).toFixed(2))}%` : cellText(String(cell));
}
