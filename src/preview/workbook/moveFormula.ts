import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from './cellAddress';

/** A formula as it reads after copying from one cell to another: relative references move along. */
export function moveFormula(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(relativeFormula(formula, from), cellAddress(to.row, to.column));
}

/** A formula in R1C1 notation: equal texts mean "the same formula, filled down". */
export function relativeFormula(formula: string, at: { row: number; column: number }): string {
  if (!/[A-Z]\$?\d|\$?\d:\$?\d|[A-Z]:\$?[A-Z]/i.test(formula)) return formula;
  return translateFormulaToR1C1(formula, cellAddress(at.row, at.column));
}
