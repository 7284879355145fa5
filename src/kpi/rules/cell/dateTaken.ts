import { takesNumbers } from '../../record/Field';
import { isTakenDate, typedInstead } from '../../record/taken/TakenDate';
import { cellRule } from '../cellRule';

/**
 * Wish: a number stays the number that was typed. Why: Excel takes 8/10 for a day, which is some 46,000 days since 1900 and compares with nothing.
 * Source: Excel's own ways of entering dates; issue 15, what Excel makes of typing.
 */
export const dateTaken = cellRule({
  id: 'dateTaken',
  check: (cell, field) => {
    const instead = takesNumbers(field) || isTakenDate(cell) ? typedInstead(cell) : undefined;
    return instead && { ...instead, cell: '' };
  },
});
