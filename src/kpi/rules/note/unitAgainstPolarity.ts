import { anyHas, hasTag, taggedTokens } from '../../../reading/tokens/tagged';
import type { Tagged } from '../../../reading/tokens/tagged';
import { cellText } from '../../record/cellText';
import { listEntry } from '../../record/lists';
import { kpiRule } from '../kpiRule';

/**
 * Wish: of complaints, errors or costs less is better. Why: under Maximise, more of them would count as success.
 * Source: polarity in the ministry of finance's manual (kpi-facts §1.6). “Complaints solved” are a success.
 */
export const unitAgainstPolarity = kpiRule({
  id: 'unitAgainstPolarity',
  field: 'polarity',
  check: ({ unit, name, polarity }, { spellings }) => {
    if (listEntry(spellings, 'polarity', polarity) !== 'maximise') return undefined;
    const said = taggedTokens(`${cellText(name)} ${cellText(unit)}`);
    if (!anyHas(taggedTokens(cellText(unit)), 'calc:unwanted') || said.some((_, at) => isSettled(said, at))) {
      return undefined;
    }
    return { unit: cellText(unit), polarity: cellText(polarity) };
  },
});

/** "complaints solved", "error free", "tidak rusak"; per something they are a rate. */
function isSettled(tokens: readonly Tagged[], at: number): boolean {
  if (hasTag(tokens, at, 'calc:settled', 'calc:not', 'denial', 'per')) return true;
  return hasTag(tokens, at, 'calc:settle') && hasTag(tokens, at, 'participle', 'passive');
}
