import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '../../book/model/cellAddress';
import { relativeFormula } from '../rewriting/relativeFormula';

/** A formula as it reads after copying from one cell to another: relative references move along, past the edge of the sheet they are #REF!. */
export function moveFormula(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  if (relativeFormula(formula, from) === formula) return formula;
  return translateFormulaToA1(
    translateFormulaToR1C1(formula, cellAddress(from.row, from.column)),
    cellAddress(to.row, to.column),
    { wrapEdges: false },
  );
}
