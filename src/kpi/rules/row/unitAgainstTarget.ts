import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import { listUnit } from '../../record/listUnit';
import { relativeChange } from '../../record/relativeChange';
import { kpiRule } from '../kpiRule';

/**
 * Wish: target and unit speak of the same. Why: 95 rupiah and 95% are not the same target.
 * Source: INCOSE R6, every number has its unit (kpi-facts §6.1).
 */
export const unitAgainstTarget = kpiRule({
  id: 'unitAgainstTarget',
  letter: 'M',
  field: 'unit',
  check: ({ target, unit }, { spellings }) => {
    const written = cellLevel(target)?.unit;
    const chosen = listUnit(spellings, unit);
    const told = written === 'percent' || written === 'currency' || written === 'time';
    if (!told || chosen === undefined || chosen === 'ratio' || chosen === written) return undefined;
    return relativeChange(target) ? undefined : { unit: cellText(unit), target: cellText(target) };
  },
});
