import { restoreFunctions } from '../workbook/freeze/restoreFunctions';
import { runInWords } from '../workbook/runInWords';

/** Makes frozen results formulas again; gives how many cells. What somebody typed stays. Throws an ExcelProblem. */
export async function restoreResults(): Promise<number> {
  return runInWords(restoreFunctions);
}
