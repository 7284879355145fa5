import type { SourceState } from '../../record/LiveFormula';
import { kpiRule } from '../kpiRule';

/** The worst first: one of them decides whether it can be measured. */
const order: readonly SourceState[] = ['missing', 'error', 'blank', 'texts', 'numbers'];

/**
 * Wish: what the live formula reads is there, holds numbers and is not blank. Why: then the KPI is measurable with the data at hand, as the task
 * asks. Source: the task card; data availability in madetomeasurekpis.com (kpi-facts §1.5).
 */
export const currentSources = kpiRule({
  id: 'currentSources',
  field: 'current',
  check: (_kpi, { current }) => {
    const sources = current?.live?.sources ?? [];
    const state = order.find((each) => sources.some((source) => source.state === each));
    if (state === undefined) return undefined;
    const references = sources.filter((source) => source.state === state).map(({ reference }) => reference);
    return { state, references: references.join(', ') };
  },
});
