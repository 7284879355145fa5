import { cellText } from '../../record/cellText';
import { listEntry, lists } from '../../record/lists';
import { readTarget } from '../../../reading/read';
import { kpiRule } from '../kpiRule';

/**
 * Wish: it is measured at least as often as the target asks. Why: a weekly target seen once a year steers nothing.
 * Source: frequency of measurement in Neely 1997; timing in ISO 22400 (kpi-facts §1.1, §1.2).
 */
export const frequencyTooRare = kpiRule({
  id: 'frequencyTooRare',
  letter: 'T',
  field: 'frequency',
  check: ({ target, frequency }, { spellings }) => {
    const { period } = readTarget(cellText(target));
    const measured = listEntry(spellings, 'frequency', frequency);
    const order: readonly string[] = lists.frequency;
    const [needed, chosen] = [order.indexOf(period), order.indexOf(measured ?? '')];
    return needed >= 0 && chosen > needed ? { frequency: cellText(frequency), period } : undefined;
  },
});
