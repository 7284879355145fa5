import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName } from '../../book/model/cellName';
import type { Cell } from '../../book/model/Cell';
import { relativeFormula } from '../rewriting/relativeFormula';

/** A formula as it reads after copying from one cell to another: relative references move along, past the edge of the sheet they are #REF!. */
export function moveFormula(formula: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return formula;
  if (relativeFormula(formula, from) === formula) return formula;
  return translateFormulaToA1(
    translateFormulaToR1C1(formula, cellName(from.row, from.column)),
    cellName(to.row, to.column),
    { wrapEdges: false },
  );
}
