import { excelDay } from '../kpi/record/excelDate';
import { freezeFunctions, type Frozen } from '../workbook/freeze/freezeFunctions';
import { runInWords } from '../workbook/runInWords';

/**
 * Makes the add-in's letters, advice and readings values, marked and dated, for readers whose Excel calculates without it. Verdicts, counts
 * and highlights stay formulas. Throws an ExcelProblem.
 */
export async function freezeResults(day: Date): Promise<Frozen> {
  const today = excelDay(day.getFullYear(), day.getMonth() + 1, day.getDate());
  return runInWords((context, words, everyLanguage) => freezeFunctions(context, today, words, everyLanguage));
}
