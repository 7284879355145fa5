import { reenterFormulas } from '../workbook/plan/reenterFormulas';
import { runInExcel } from '../workbook/runInExcel';

/**
 * Wakes the KPI rows that were last calculated without the add-in. Gives how many rows that were; 0 where the workbook has no
 * KPI table. Throws an ExcelProblem.
 */
export async function refreshFunctions(): Promise<number> {
  return runInExcel((context) => reenterFormulas(context));
}
