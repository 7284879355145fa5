import { cellText } from '../../record/cellText';
import { listUnit } from '../../record/listUnit';
import { anyHas, taggedTokens } from '../../../reading/tokens/tagged';
import { kpiRule } from '../kpiRule';

/**
 * Wish: a percentage says of what. Why: 90% of the days and 90% of the people are two different results.
 * Source: numerator and denominator in FHIR Measure and sakip-app (kpi-facts §1.6, §1.7).
 */
export const ratioWithoutDenominator = kpiRule({
  id: 'ratioWithoutDenominator',
  letter: 'M',
  field: 'formula',
  check: ({ unit, formula }, { spellings }) => {
    const kind = listUnit(spellings, unit);
    const text = cellText(formula);
    if (text === '' || (kind !== 'percent' && kind !== 'ratio')) return undefined;
    return anyHas(taggedTokens(text), 'calc:divide', 'per', 'share') ? undefined : { unit: cellText(unit) };
  },
});
