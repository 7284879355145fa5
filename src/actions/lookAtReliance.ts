import { readReliance, type Reliance } from '../workbook/freeze/readReliance';
import { runInWords } from '../workbook/runInWords';

/** The columns that need the add-in to be calculated, and since when their results are frozen. Changes nothing. Throws an ExcelProblem. */
export async function lookAtReliance(): Promise<Reliance> {
  return runInWords(readReliance);
}
