import type { FormulaFaults } from '../../workbook/review/FormulaFinding';
import { reviewWorkbook } from '../../workbook/review/reviewWorkbook';
import { runInExcel } from '../../workbook/runInExcel';

/**
 * What is odd in the formulas of all sheets: cells that differ from their column, constants, errors, links to other files, and formulas that are
 * hard to follow. Changes nothing. Throws an ExcelProblem.
 */
export async function reviewEveryFormula(): Promise<FormulaFaults> {
  return runInExcel(async (context) => (await reviewWorkbook(context)).faults);
}
