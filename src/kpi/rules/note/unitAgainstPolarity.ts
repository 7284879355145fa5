import { formulaLexicon } from '../../../reading/lexicon/formulaLexicon';
import { hasPhrase } from '../../../reading/tokens/hasPhrase';
import { tokensOf } from '../../../reading/tokens/token';
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
    const said = tokensOf(`${cellText(name)} ${cellText(unit)}`);
    if (!hasPhrase(formulaLexicon.unwanted, tokensOf(cellText(unit))) || hasPhrase(formulaLexicon.settled, said)) {
      return undefined;
    }
    return { unit: cellText(unit), polarity: cellText(polarity) };
  },
});
