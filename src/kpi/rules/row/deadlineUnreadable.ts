import { cellText } from '../../record/cellText';
import { excelDate } from '../../record/excelDate';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the deadline is a day of the calendar. Why: "soon" and "end of term" pass unnoticed.
 * Source: target date in Orthogramic and ClearPoint records (kpi-facts §1.7).
 */
export const deadlineUnreadable = kpiRule({
  id: 'deadlineUnreadable',
  letter: 'T',
  field: 'deadline',
  check: ({ deadline }) => {
    const text = cellText(deadline);
    return text === '' || excelDate(deadline) !== undefined ? undefined : { deadline: text };
  },
});
