import { excelDay } from '../../kpi/record/excelDate';
import { runInExcel } from '../../workbook/runInExcel';
import { signKpis, type Signed } from '../../workbook/signOff/signKpis';
import type { SeenKpi } from '../../workbook/signOff/SignOffRecord';

/**
 * Writes down that a person agrees to KPIs as `reviewKpis` showed them; an earlier sign-off of the same KPI gives way, and the history keeps
 * both. Throws an ExcelProblem.
 */
export async function signOff(seen: readonly SeenKpi[], reviewer: string, day: Date): Promise<Signed> {
  const signedOn = excelDay(day.getFullYear(), day.getMonth() + 1, day.getDate());
  return runInExcel((context) => signKpis(context, seen, reviewer, signedOn));
}
