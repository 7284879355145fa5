import { runInExcel } from '../workbook/runInExcel';
import { switchWorkbookLanguage, type LanguageSwitch } from '../workbook/language/switchWorkbookLanguage';
import { ExcelProblem } from '../words/ExcelProblem';
import type { Language } from '../words/index';
import type { GenerateProgress } from './generateWorkbook';

/**
 * Switches a workbook of ours to another language: heads, texts of ours, words of lists, sheets' names, messages, the chart. What somebody typed stays
 * but for words of our lists. Stopped between two batches by `cancelled`, or failed half-way, it is completed by the next
 * switch. Throws an ExcelProblem.
 */
export async function switchLanguage(
  language: Language,
  onProgress: (progress: GenerateProgress) => void = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<LanguageSwitch> {
  return runInExcel((context) =>
    switchWorkbookLanguage(context, language, (done, of) => {
      if (cancelled()) throw new ExcelProblem('cancelled', `before step ${done + 1}`);
      onProgress({ done, of });
    }),
  );
}
