import { deleteRecords } from '../workbook/plan/deleteRecords';
import { tableNames } from '../workbook/names';
import { readKpiWorkbook } from '../workbook/readers/readKpiWorkbook';
import { runInExcel } from '../workbook/runInExcel';
import { everyCard, examplesOf } from './examplesOf';

/**
 * Removes the rows that are still as the card gave them, in three batches; whatever a person changed, or needs, stays.
 * Gives the number of rows removed. Throws an ExcelProblem.
 */
export async function removeExamples(): Promise<number> {
  const cards = await everyCard();
  return runInExcel(async (context) => {
    const workbook = await readKpiWorkbook(context);
    const examples = examplesOf(workbook, cards);
    for (const key of ['departments', 'targets', 'kpis'] as const) {
      deleteRecords(context, tableNames[key], workbook[key], examples[key]);
    }
    await context.sync();
    return Object.values(examples).flat().length;
  });
}
