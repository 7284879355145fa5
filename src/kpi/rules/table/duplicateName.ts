import { cellText } from '../../record/cellText';
import { wordKey } from '../../record/wordKey';
import { repeatedRows } from './repeatedRows';
import { tableRule } from '../tableRule';

/**
 * Wish: every KPI stands once. Why: the same result in two rows gets two numbers sooner or later.
 * Source: the same KPI defined differently by two units (kpi-facts §5); one KPI may not serve two objectives (§1.6).
 */
export const duplicateName = tableRule({
  id: 'duplicateName',
  field: 'name',
  find: (kpis) =>
    repeatedRows(kpis, (kpi) => wordKey(cellText(kpi.name))).map(({ row, first }) => ({
      row,
      values: { name: cellText(kpis[row]?.name ?? ''), first, department: cellText(kpis[first]?.department ?? '') },
    })),
});
