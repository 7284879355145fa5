import { readMarkedRows } from '../workbook/plan/reenterFormulas';
import { runInExcel } from '../workbook/runInExcel';

/** How many KPI rows say that they were calculated without the add-in. Changes nothing. Throws an ExcelProblem. */
export async function countUnjudged(): Promise<number> {
  return runInExcel(async (context) => (await readMarkedRows(context))?.marked.length ?? 0);
}
