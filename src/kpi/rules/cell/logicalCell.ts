import { cellRule, type ShownCell } from '../cellRule';

/**
 * Wish: a typed cell holds a text, a number or a date. Why: TRUE or FALSE is none of them and answers no field's question.
 * Source: what the custom functions take; they refuse logical values.
 */
export const logicalCell = cellRule({
  id: 'logicalCell',
  check: (cell): ShownCell | undefined =>
    typeof cell === 'boolean' ? { shown: String(cell).toUpperCase(), cell: '' } : undefined,
});
