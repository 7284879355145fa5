import { restoreFunctions } from '../workbook/freeze/restoreFunctions';
import { runInWords } from '../workbook/runInWords';

/**
 * Makes frozen results formulas again; gives how many cells. What somebody typed over a formula before
 * they were frozen stays; what was typed over a frozen result gives way to the formula. Throws an ExcelProblem.
 */
export async function restoreResults(): Promise<number> {
  return runInWords(restoreFunctions);
}
