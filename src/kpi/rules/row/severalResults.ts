import { cellText } from '../../record/cellText';
import { hasTag, phraseWith, taggedTokens } from '../../../reading/tokens/tagged';
import type { Tagged } from '../../../reading/tokens/tagged';
import { kpiRule } from '../kpiRule';

/**
 * Wish: one KPI, one result. Why: of two results in one number nobody sees which of them moved.
 * Source: PuMP's third test of measurability, "multi-focused" (kpi-facts §1.3); INCOSE R18.
 * Only "A and B" with a quantity or a change on both sides counts: "sales and marketing cost" is one result.
 */
export const severalResults = kpiRule({
  id: 'severalResults',
  letter: 'S',
  field: 'name',
  check: ({ name }) => {
    const tokens = taggedTokens(cellText(name));
    for (let at = 1; at < tokens.length; at += 1) {
      const joiner = phraseWith('joiner', tokens, at);
      if (joiner && isResult(tokens, at + joiner.length) && hasResult(tokens, at)) {
        return { word: tokens[at]?.raw ?? '' };
      }
    }
    return undefined;
  },
});

function isResult(tokens: readonly Tagged[], at: number): boolean {
  return hasTag(tokens, at, 'noun:quantity', 'verb:change');
}

function hasResult(tokens: readonly Tagged[], end: number): boolean {
  return tokens.slice(0, end).some((_, at) => isResult(tokens, at));
}
