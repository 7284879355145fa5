import { translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '../../drawing/cellAddress';
import type { ReadCell } from './visitCells';

/** A total among the rows that it adds differs from them by its nature. */
const total = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MIN|MAX)\(/i;

/** The cells of one column (given from the top) that stand between two cells with the same formula and hold something else. */
export function oddCells(column: readonly ReadCell[]): ReadCell[] {
  const formOf = new Map(column.map((cell) => [cell.row, relativeForm(cell)]));
  return column.filter((cell) => {
    const [above, below] = [formOf.get(cell.row - 1), formOf.get(cell.row + 1)];
    if (above === undefined || above !== below || above === formOf.get(cell.row)) return false;
    return cell.formula === undefined || !total.test(cell.formula);
  });
}

/** A formula so that copies of it down a column are equal. */
function relativeForm({ formula, row, column }: ReadCell): string | undefined {
  return formula === undefined ? undefined : translateFormulaToR1C1(formula, cellAddress(row, column)).toUpperCase();
}
