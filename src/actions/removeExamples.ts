import { deleteRecords } from '../workbook/plan/deleteRecords';
import { tableNames } from '../workbook/names';
import { checkUnprotected } from '../workbook/plan/checkUnprotected';
import { readKpiWorkbook } from '../workbook/readers/readKpiWorkbook';
import { runInExcel } from '../workbook/runInExcel';
import { everyCard, examplesOf } from './examplesOf';

const tables = ['departments', 'targets', 'kpis'] as const;

/**
 * Removes the rows that are still as the card gave them, in four batches; whatever a person changed, or needs, stays.
 * Gives the number of rows removed. Throws an ExcelProblem, with nothing removed.
 */
export async function removeExamples(): Promise<number> {
  const cards = await everyCard();
  return runInExcel(async (context) => {
    const workbook = await readKpiWorkbook(context);
    const examples = examplesOf(workbook, cards);
    const touched = tables.filter((key) => examples[key].length > 0);
    await checkUnprotected(
      context,
      touched.map((key) => tableNames[key]),
    );
    for (const key of touched) {
      deleteRecords(context, tableNames[key], workbook[key], examples[key]);
    }
    await context.sync();
    return Object.values(examples).flat().length;
  });
}
