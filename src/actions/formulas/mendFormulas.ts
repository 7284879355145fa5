import { mendDifferences } from '../../workbook/review/mendDifferences';
import { runInExcel } from '../../workbook/runInExcel';
import type { DifferingCells } from './reviewFormulas';

/**
 * Enters the formulas of their columns into cells that `reviewFormulas` found, where they still hold what it found. Gives how many cells. Throws an
 * ExcelProblem.
 */
export async function mendFormulas(cells: NonNullable<DifferingCells>): Promise<number> {
  return runInExcel((context) => mendDifferences(context, cells));
}
