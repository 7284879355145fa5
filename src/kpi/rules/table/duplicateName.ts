import { cellText } from '../../record/cellText';
import { wordKey } from '../../record/wordKey';
import { departmentKey } from '../../judge/rangeStatus';
import { repeatedRows } from './repeatedRows';
import { tableRule } from '../tableRule';

/** In so many departments the same name is meant so: one remark is enough. */
const leastShared = 3;

/**
 * Wish: every KPI stands once. Why: the same result in two rows gets two numbers sooner or later.
 * Source: the same KPI defined differently by two units (kpi-facts §5); one KPI may not serve two objectives (§1.6).
 * A name that many departments have, each once, is told once, in the first row that repeats it, with the number of its rows.
 */
export const duplicateName = tableRule({
  id: 'duplicateName',
  field: 'name',
  find: (kpis) => {
    const rowsOf = new Map<number, number[]>();
    for (const { row, first } of repeatedRows(kpis, (kpi) => wordKey(cellText(kpi.name)))) {
      const rows = rowsOf.get(first);
      if (rows) rows.push(row);
      else rowsOf.set(first, [row]);
    }
    return [...rowsOf].flatMap(([first, rows]) => {
      const all = [first, ...rows];
      const departments = new Set(all.map((row) => departmentKey(kpis[row]?.department)));
      const isShared = departments.size === all.length && all.length >= leastShared;
      return (isShared ? rows.slice(0, 1) : rows).map((row) => ({
        row,
        values: {
          name: cellText(kpis[row]?.name ?? ''),
          first,
          department: cellText(kpis[first]?.department ?? ''),
          departments: isShared ? all.length : 1,
        },
      }));
    });
  },
});
