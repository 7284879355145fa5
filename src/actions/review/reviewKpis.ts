import { runInExcel } from '../../workbook/runInExcel';
import { readSignOffs, type SignOffs } from '../../workbook/signOff/readSignOffs';

/** The KPIs and what a reviewer agreed to of each. Changes nothing. Throws an ExcelProblem. */
export async function reviewKpis(): Promise<SignOffs> {
  return runInExcel(readSignOffs);
}
