import { formulaLexicon } from '../../../reading/lexicon/formulaLexicon';
import { hasPhrase } from '../../../reading/tokens/hasPhrase';
import { tokensOf } from '../../../reading/tokens/token';
import { cellText } from '../../record/cellText';
import { kpiRule } from '../kpiRule';

const division = /÷|\bdivided by\b|\bdibagi\b/iu;
/** Ends what is divided by. */
const end = /[×x*(),;]\s*\d|[,;()]/u;
/** The formula says itself what holds then. */
const zeroNamed = /\b(?:0|zero|none|nol|if no|jika tidak|bila tidak|kalau tidak)\b/iu;

/**
 * Wish: it is agreed what is reported while there was nothing to divide by. Why: a month without a complaint is a good month, yet its share cannot
 * be worked out. Source: error values in the formula smells of Hermans, Pinzger and van Deursen 2014. Only for things that may well not happen.
 */
export const denominatorMayBeZero = kpiRule({
  id: 'denominatorMayBeZero',
  field: 'formula',
  check: ({ formula }) => {
    const [, behind] = cellText(formula).split(division);
    if (behind === undefined || zeroNamed.test(cellText(formula).replace(/[×x*]\s*100/gu, ''))) return undefined;
    const denominator = behind.split(end)[0]?.trim() ?? '';
    return hasPhrase(formulaLexicon.mayBeNone, tokensOf(denominator)) ? { denominator } : undefined;
  },
});
