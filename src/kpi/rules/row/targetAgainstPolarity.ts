import { cellText } from '../../record/cellText';
import type { CellInput } from '../../record/Field';
import { listEntry } from '../../record/lists';
import { baselineAndTarget } from '../../record/rowLevels';
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
  check: (kpi, { spellings }) => {
    const levels = baselineAndTarget(kpi, spellings);
    const direction = listEntry(spellings, 'polarity', kpi.polarity);
    if (!levels) return undefined;
    const { from, to, isPercent } = levels;
    const wrong = (direction === 'maximise' && to < from) || (direction === 'minimise' && to > from);
    return wrong
      ? {
          baseline: shown(kpi.baseline, from, isPercent),
          target: shown(kpi.target, to, isPercent),
          polarity: cellText(kpi.polarity),
        }
      : undefined;
  },
});

/** A bare number beside a percentage, as Excel shows it: 0.9 → 90%. */
function shown(cell: CellInput, value: number, percent: boolean): string {
  return typeof cell === 'number' && percent ? `${Number((value * 100).toFixed(2))}%` : cellText(String(cell));
}
