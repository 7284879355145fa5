import { cellText } from '../../record/cellText';
import { vagueWords } from '../../../reading/vagueWords';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the name needs no guessing. Why: people read "better" or "quality" each in their own way.
 * Source: PuMP's second test, INCOSE R7, Wiegers (kpi-facts §6.1). A name with a quantity or a number is never flagged,
 * because word lists alone flag far too much (kpi-facts §6.2).
 */
export const vagueName = kpiRule({
  id: 'vagueName',
  letter: 'S',
  field: 'name',
  check: ({ name }) => {
    const words = vagueWords(cellText(name));
    return words.length > 0 ? { words: words.join(', ') } : undefined;
  },
});
