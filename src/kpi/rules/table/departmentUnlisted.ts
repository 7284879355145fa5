import { cellText } from '../../record/cellText';
import { departmentKey } from '../../judge/rangeStatus';
import { tableRule } from '../tableRule';

/**
 * Wish: the department is one of the department table. Why: a KPI of a department that nobody listed is counted nowhere.
 * Source: product.md, "number of KPI rows of departments nobody listed".
 */
export const departmentUnlisted = tableRule({
  id: 'departmentUnlisted',
  field: 'department',
  find: (kpis, departments) => {
    const listed = new Set(departments.map(({ department }) => departmentKey(department)));
    return kpis.flatMap(({ department }, row) => {
      const key = departmentKey(department);
      return key === '' || typeof department === 'boolean' || listed.has(key)
        ? []
        : [{ row, values: { department: cellText(department) } }];
    });
  },
});
