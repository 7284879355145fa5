import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import type { CellInput } from '../../record/Field';
import type { TargetUnit } from '../../../reading/TargetReading';
import { relativeChange } from '../../record/relativeChange';
import { kpiRule } from '../kpiRule';

const kinds: ReadonlySet<TargetUnit> = new Set<TargetUnit>(['percent', 'currency', 'count', 'time']);

/** A number without any word: it may be of every kind. */
const bare = /^[^\p{L}%$]*$/u;

/**
 * Wish: baseline and target are of the same kind. Why: nobody can say how far it is from Rp5 million to 95%.
 * Source: INCOSE R6, every number has its unit (kpi-facts §6.1). Where either says no unit, both may mean the same.
 */
export const baselineOfOtherKind = kpiRule({
  id: 'baselineOfOtherKind',
  letter: 'A',
  field: 'baseline',
  check: ({ baseline, target }) => {
    const from = kindOf(baseline);
    const to = from && kindOf(target);
    if (!from || !to || from === to || relativeChange(target)) return undefined;
    return { baseline: cellText(baseline), target: cellText(target) };
  },
});

/** Of what kind a level surely is. */
function kindOf(cell: CellInput): TargetUnit | undefined {
  const unit = bare.test(cellText(cell)) ? undefined : cellLevel(cell)?.unit;
  return unit !== undefined && kinds.has(unit) ? unit : undefined;
}
