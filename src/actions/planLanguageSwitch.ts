import type { LanguageReport } from '../workbook/language/LanguagePlan';
import { readLanguagePlan } from '../workbook/language/readLanguagePlan';
import { runInExcel } from '../workbook/runInExcel';
import type { Language } from '../words/index';

/** What a switch to a language would change, and what would stay; changes nothing. Throws an ExcelProblem. */
export async function planLanguageSwitch(language: Language): Promise<LanguageReport> {
  return runInExcel(async (context) => (await readLanguagePlan(context, language)).plan.report);
}
