import { ExcelProblem } from '../../src/words/ExcelProblem';

/** The problem in which an action ends; undefined where it comes to its end. Other errors are thrown on. */
export async function excelProblemOf(run: Promise<unknown>): Promise<ExcelProblem | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
}
