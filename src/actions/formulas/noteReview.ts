import { excelDay } from '../../kpi/record/excelDate';
import { fitKpiRows } from '../../workbook/review/fitKpiRows';
import type { FormulaDifference } from '../../workbook/review/FormulaDifference';
import { noteDifferences } from '../../workbook/review/noteDifferences';
import { runInExcel } from '../../workbook/runInExcel';

/**
 * Writes what `reviewFormulas` found to Formula review, with the day, and fits the heights of the KPI rows. Tells whether Formula review says it
 * now. Throws an ExcelProblem.
 */
export async function noteReview(differences: readonly FormulaDifference[], day: Date): Promise<boolean> {
  return runInExcel(async (context) => {
    await fitKpiRows(context);
    return noteDifferences(context, differences, excelDay(day.getFullYear(), day.getMonth() + 1, day.getDate()));
  });
}
