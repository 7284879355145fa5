import { toCol } from '@borgar/fx';
import { lastColumn, lastRow } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';
import { formulaTokens } from '../tokens/formulaTokens';
import { moveFormula } from './moveFormula';

/** A piece of a reference: text that stays, or a row or column that moves along. */
type Piece = string | { readonly axis: 'row' | 'column'; readonly index: number };

/** References whose ends are fixed unlike each other may turn inside out. */
const unlikeEnds =
  /^(?:\$[A-Z]+\$?\d*:[A-Z]|[A-Z]+\$?\d*:\$[A-Z])|^(?:\$?[A-Z]+)?\$\d+:(?:\$?[A-Z]+)?\d|^(?:\$?[A-Z]+)?\d+:(?:\$?[A-Z]+)?\$\d/i;

/** `moveFormula` for a formula that is copied to many cells: it is read once. */
export function formulaMover(formula: string, from: Cell): (to: Cell) => string {
  const parts: (string | readonly Piece[])[] = [];
  for (const { type, value } of formulaTokens(formula)) {
    if (type !== 'range' && type !== 'range_beam') {
      parts.push(value);
      continue;
    }
    const start = value.lastIndexOf('!') + 1;
    const cells = value.slice(start);
    if (unlikeEnds.test(cells)) return (to) => moveFormula(formula, from, to);
    parts.push(value.slice(0, start), piecesOf(cells));
  }
  if (parts.every((part) => typeof part === 'string' || part.every((piece) => typeof piece === 'string'))) {
    return () => formula;
  }
  return (to) => {
    const rows = to.row - from.row;
    const columns = to.column - from.column;
    let moved = '';
    for (const part of parts) moved += typeof part === 'string' ? part : movedReference(part, rows, columns);
    return moved;
  };
}

/** `$A2:B$9` → `$A`, row 1, `:`, column 1, `$9`. */
function piecesOf(cells: string): Piece[] {
  return [...cells.matchAll(/\$?[A-Z]+|\$?\d+|[^A-Z\d$]+/gi)].map(([text]) => {
    if (/^\d/.test(text)) return { axis: 'row', index: Number(text) - 1 };
    return /^[A-Z]/i.test(text) ? { axis: 'column', index: columnIndex(text) } : text;
  });
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function movedReference(pieces: readonly Piece[], rows: number, columns: number): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const isRow = piece.axis === 'row';
    const index = piece.index + (isRow ? rows : columns);
    if (index < 0 || index > (isRow ? lastRow : lastColumn)) return '#REF!';
    text += isRow ? String(index + 1) : toCol(index);
  }
  return text;
}
