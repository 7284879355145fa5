import { cellAddress } from '../../drawing/cellAddress';
import { relativeForm } from '../../formulas/relativeForm';
import type { ReadCell } from './visitCells';

/** A total among the rows that it adds differs from them by its nature. */
const total = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MIN|MAX)\(/i;

/** The cells of one column (given from the top) that stand between two cells with the same formula and hold something else. */
export function oddCells(column: readonly ReadCell[]): ReadCell[] {
  const forms = new Map(column.map((cell) => [cell.row, formOf(cell)]));
  return column.filter((cell) => {
    const [above, below] = [forms.get(cell.row - 1), forms.get(cell.row + 1)];
    if (above === undefined || above !== below || above === forms.get(cell.row)) return false;
    return cell.formula === undefined || !total.test(cell.formula);
  });
}

function formOf({ formula, row, column }: ReadCell): string | undefined {
  return formula === undefined ? undefined : relativeForm(formula, cellAddress(row, column));
}
