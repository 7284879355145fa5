import { languages } from '../words/index';
import { workbookWords, type WorkbookWords } from '../words/workbookWords';
import { readLanguage } from './readers/readLanguage';
import { runInExcel } from './runInExcel';

/** Runs an action with the words of the workbook's language and of all languages. Throws an ExcelProblem. */
export async function runInWords<Result>(
  action: (
    context: Excel.RequestContext,
    words: WorkbookWords,
    everyLanguage: readonly WorkbookWords[],
  ) => Promise<Result>,
): Promise<Result> {
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  return runInExcel(async (context) => {
    const language = await readLanguage(context);
    return action(context, await workbookWords(language), everyLanguage);
  });
}
