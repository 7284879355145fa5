import { kpiRule } from '../kpiRule';

/**
 * Wish: each KPI has a calculation of its own. Why: Excel copies the first formula of a blank table column into all of its rows, and the other
 * KPIs then show a number that is not theirs. Source: support.microsoft.com, "Use calculated columns in an Excel table". A formula that only
 * repeats a cell of a list may well be copied down.
 */
export const currentAlike = kpiRule({
  id: 'currentAlike',
  field: 'current',
  check: (_kpi, { current }) => {
    const { alike = 1, repeats = true } = current?.live ?? {};
    return alike > 1 && !repeats ? { count: alike } : undefined;
  },
});
