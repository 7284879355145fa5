import { findDifferences } from '../../workbook/review/findDifferences';
import type { FormulaDifference } from '../../workbook/review/FormulaDifference';
import { runInExcel } from '../../workbook/runInExcel';

/** By row; undefined where there is nothing to compare with. */
export type DifferingCells = readonly FormulaDifference[] | undefined;

/**
 * The cells of calculated columns that somebody typed over, cleared or gave another formula; undefined in a workbook of an earlier version, whose
 * formulas Generate renews. Changes nothing. Throws an ExcelProblem.
 */
export async function reviewFormulas(): Promise<DifferingCells> {
  return runInExcel(async (context) => (await findDifferences(context))?.differences);
}
