import { planFor } from '../workbook/merge/mergeWorkbook';
import type { MergePlan } from '../workbook/plan/MergePlan';
import { runInExcel } from '../workbook/runInExcel';
import { mergeRequest, type GenerateOptions } from './mergeRequest';

/** What Generate would do with these options; changes nothing. Throws an ExcelProblem. */
export async function planWorkbook(options: GenerateOptions): Promise<MergePlan> {
  const request = await mergeRequest(options);
  return runInExcel(async (context) => (await planFor(context, request)).plan);
}
