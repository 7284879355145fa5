import { excelDate } from '../../record/excelDate';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the deadline lies in the period that is planned. Why: outside it nobody will look at the KPI.
 * Source: the task card asks for outcomes "in a phase/semester".
 */
export const deadlineOutsidePeriod = kpiRule({
  id: 'deadlineOutsidePeriod',
  letter: 'T',
  field: 'deadline',
  check: ({ deadline }, { periodStart, periodEnd }) => {
    const day = excelDate(deadline);
    if (day === undefined) return undefined;
    if (periodStart && day < periodStart) return { side: 'before', deadline: day, bound: periodStart };
    if (periodEnd && day > periodEnd) return { side: 'after', deadline: day, bound: periodEnd };
    return undefined;
  },
});
