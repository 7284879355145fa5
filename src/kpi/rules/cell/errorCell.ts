import { isShownError } from '../../record/ShownError';
import { isTakenDate } from '../../record/taken/TakenDate';
import { cellRule, type ShownCell } from '../cellRule';

/**
 * Wish: no typed cell shows an error. Why: somebody filled it in, so it is not blank, yet nobody can read it.
 * Source: error values in the formula smells of Hermans, Pinzger and van Deursen 2014.
 */
export const errorCell = cellRule({
  id: 'errorCell',
  check: (cell): ShownCell | undefined =>
    isShownError(cell) && !isTakenDate(cell) ? { shown: cell.shown, cell: '' } : undefined,
});
