import { cellText } from '../../record/cellText';
import { listEntry } from '../../record/lists';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the data can be had. Why: the task card asks for KPIs that are "measurable with the available data".
 * Source: the task card; information availability in madetomeasurekpis.com (kpi-facts §1.5).
 */
export const dataUnavailable = kpiRule({
  id: 'dataUnavailable',
  letter: 'M',
  field: 'available',
  check: ({ available, source }, { spellings }) =>
    listEntry(spellings, 'available', cellText(available)) === 'no' ? { source: cellText(source) } : undefined,
});
