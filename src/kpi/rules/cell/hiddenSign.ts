import type { Field } from '../../record/Field';
import { showsNothing } from '../../record/isBlank';
import { cellRule } from '../cellRule';

/** Signs without a shape, and spaces that plain formulas do not take for one; joined pictures hold such signs rightly. */
const hidden = /[\p{Cf}\u007f-\u009f\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const pictures = /\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}]*/gu;

/** Cells that are compared with others: names, words of lists. */
function isCompared({ id, kind, key }: Field): boolean {
  return kind === 'list' || key === true || id === 'code';
}

/**
 * Wish: names that look alike are alike. Why: a sign of no width, as pasted from a page, makes a department one that nobody listed.
 * Source: what CLEAN and TRIM leave in a text (Excel's help on both).
 */
export const hiddenSign = cellRule({
  id: 'hiddenSign',
  remark: true,
  check: (cell, field) => {
    if (typeof cell !== 'string' || !isCompared(field) || showsNothing(cell)) return undefined;
    const [sign] = hidden.exec(cell.replace(pictures, '')) ?? [];
    return sign === undefined ? undefined : { sign: codeOf(sign), cell: '' };
  },
});

/** As character tables name it: `U+200B`. */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
