import { readHindrances, type Hindrances } from '../workbook/readers/readHindrances';
import { runInExcel } from '../workbook/runInExcel';

/** What of the workbook would refuse to be written. Changes nothing. Throws an ExcelProblem. */
export async function lookAtHindrances(): Promise<Hindrances> {
  return runInExcel(readHindrances);
}
