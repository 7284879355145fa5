import { fromCol } from '@borgar/fx';
import type { Cell } from '../../book/model/Cell';

/**
 * Texts, quoted sheet names and brackets, in which nothing is a reference, or: a cell, whole columns, whole rows. Much
 * faster than the parser, which matters since every formula entered or filled passes here.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\?$])(?:(\$?)([a-z]{1,3})(\$?)(\d{1,7})|(\$?)([a-z]{1,3}):(\$?)([a-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_(.!\\?])/giu;

/** A formula without these has no reference that moves; most of those in tables have none. */
const maybeReference = /[a-z]\$?\d|[a-z]:|\d:/i;

type Part = string | undefined;

/**
 * A formula with its references as distances from its cell, `=B2+$C$1` in C2 → `=r0c-1+r0!c2!`: equal texts mean "the
 * same formula, filled down". To compare and to find by, not to be read as a formula.
 */
export function relativeFormula(formula: string, at: Cell): string {
  if (!maybeReference.test(formula)) return formula;
  const row = (fixed: Part, number: string): string =>
    `r${fixed ? `${String(Number(number) - 1)}!` : String(Number(number) - 1 - at.row)}`;
  const column = (fixed: Part, letters: string): string =>
    `c${fixed ? `${String(fromCol(letters))}!` : String(fromCol(letters) - at.column)}`;
  return formula.replace(pieces, (piece: string, ...parts: Part[]) => {
    const [cellFixed, cellColumn, rowFixed, cellRow] = parts;
    if (cellColumn !== undefined && cellRow !== undefined)
      return row(rowFixed, cellRow) + column(cellFixed, cellColumn);
    const [, , , , leftFixed, left, rightFixed, right, topFixed, top, bottomFixed, bottom] = parts;
    if (left !== undefined && right !== undefined) return `${column(leftFixed, left)}:${column(rightFixed, right)}`;
    if (top !== undefined && bottom !== undefined) return `${row(topFixed, top)}:${row(bottomFixed, bottom)}`;
    return piece;
  });
}
