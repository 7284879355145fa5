import { anyHas, hasTag, phraseWith, taggedTokens } from '../../../reading/tokens/tagged';
import type { Tagged } from '../../../reading/tokens/tagged';
import { cellText } from '../../record/cellText';
import { dividedParts } from '../../../reading/tokens/dividedParts';
import { kpiRule } from '../kpiRule';

/** Ends what is divided by. */
const end = /[×x*(),;]\s*\d|[,;()]/u;
const timesHundred = /[×x*]\s*100/gu;

/**
 * Wish: it is agreed what is reported while there was nothing to divide by. Why: a month without a complaint is a good month, yet its share cannot
 * be worked out. Source: error values in the formula smells of Hermans, Pinzger and van Deursen 2014. Only for things that may well not happen.
 */
export const denominatorMayBeZero = kpiRule({
  id: 'denominatorMayBeZero',
  field: 'formula',
  check: ({ formula }) => {
    const text = cellText(formula).replace(timesHundred, '');
    const tokens = taggedTokens(text);
    const [, behind] = dividedParts(text, tokens);
    if (behind === undefined || tokens.some((_, at) => namesZero(tokens, at))) return undefined;
    const denominator = behind.split(end)[0]?.trim() ?? '';
    return anyHas(taggedTokens(denominator), 'calc:rare') ? { denominator } : undefined;
  },
});

/** Whether a formula says itself what holds then: "0 where there are none", "if no orders". */
function namesZero(tokens: readonly Tagged[], at: number): boolean {
  if (tokens[at]?.text === '0' || phraseWith('number', tokens, at)?.meaning === 0) return true;
  const denies = hasTag(tokens, at, 'denial', 'calc:not');
  return denies && (hasTag(tokens, at - 1, 'calc:if') || tokens[at + 1]?.kind !== 'word');
}
