import { cellText } from '../../record/cellText';
import { wordKey } from '../../record/wordKey';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the definition says more than the name. Why: a stranger has to know what counts and what does not.
 * Source: ISO 22400 keeps name and description apart; the stranger test of madetomeasurekpis.com (kpi-facts §1.5).
 */
export const definitionRepeatsName = kpiRule({
  id: 'definitionRepeatsName',
  letter: 'S',
  field: 'definition',
  check: ({ name, definition }) => {
    const text = wordKey(cellText(definition));
    return text !== '' && text === wordKey(cellText(name)) ? { name: cellText(name) } : undefined;
  },
});
