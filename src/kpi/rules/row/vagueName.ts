import { cellText } from '../../record/cellText';
import { doneWell } from '../../../reading/statements/ownWork';
import { vagueWords } from '../../../reading/vagueWords';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the name needs no guessing. Why: people read "better" or "quality" each in their own way.
 * Source: PuMP's second test, INCOSE R7, Wiegers (kpi-facts §6.1). A name with a quantity or a number is flagged only
 * where it ends in “done well”, because word lists alone flag far too much (kpi-facts §6.2).
 */
export const vagueName = kpiRule({
  id: 'vagueName',
  letter: 'S',
  field: 'name',
  check: ({ name }) => {
    const text = cellText(name);
    const well = doneWell(text);
    const words = well === undefined ? vagueWords(text) : [well];
    return words.length > 0 ? { words: words.join(', ') } : undefined;
  },
});
