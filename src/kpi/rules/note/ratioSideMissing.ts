import { taggedTokens } from '../../../reading/tokens/tagged';
import { cellText } from '../../record/cellText';
import { dividedParts } from '../../../reading/tokens/dividedParts';
import { listUnit } from '../../record/listUnit';
import { kpiRule } from '../kpiRule';

const letter = /\p{L}{2}/u;
/** What may stand behind the divisor. */
const timesHundred = /[×x*]\s*100\s*%?/giu;

/**
 * Wish: both sides of a ratio are named. Why: “÷ 100” does not say of what. Source: numerator and denominator in FHIR Measure and sakip-app
 * (kpi-facts §1.6, §1.7). That nothing is divided at all, ratioWithoutDenominator tells.
 */
export const ratioSideMissing = kpiRule({
  id: 'ratioSideMissing',
  field: 'formula',
  check: ({ unit, formula }, { spellings }) => {
    const kind = listUnit(spellings, unit);
    const text = cellText(formula).replace(timesHundred, '');
    const parts = dividedParts(text, taggedTokens(text), '/', ':');
    if (parts.length !== 2 || (kind !== 'percent' && kind !== 'ratio')) return undefined;
    const missing = parts.map((part) => !letter.test(part));
    if (missing[0]) return { side: 'numerator' } as const;
    return missing[1] ? ({ side: 'denominator' } as const) : undefined;
  },
});
