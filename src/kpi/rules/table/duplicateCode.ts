import { cellText } from '../../record/cellText';
import { wordKey } from '../../record/wordKey';
import { repeatedRows } from './repeatedRows';
import { tableRule } from '../tableRule';

/**
 * Wish: every code stands once. Why: sign-offs are kept by code. Source: ISO 22400, "user-defined unique" ID.
 */
export const duplicateCode = tableRule({
  id: 'duplicateCode',
  field: 'code',
  find: (kpis) =>
    repeatedRows(kpis, (kpi) => wordKey(cellText(kpi.code))).map(({ row, first }) => ({
      row,
      values: { code: cellText(kpis[row]?.code ?? ''), first },
    })),
});
