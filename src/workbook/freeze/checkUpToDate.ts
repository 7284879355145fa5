import { ExcelProblem } from '../../words/ExcelProblem';
import type { WorkbookWords } from '../../words/workbookWords';
import { formulaVersion } from '../columns/functionFormulas';
import { versionOf } from '../plan/versionOf';
import { readWorkbookState } from '../state/readWorkbookState';

/** Throws `earlierVersion` where the workbook has not been brought up to date: its columns and formulas are not today's. */
export async function checkUpToDate(
  context: Excel.RequestContext,
  words: WorkbookWords,
  everyLanguage: readonly WorkbookWords[],
): Promise<void> {
  const state = await readWorkbookState(context, everyLanguage);
  if ((versionOf(state, words) ?? formulaVersion) < formulaVersion) throw new ExcelProblem('earlierVersion', '');
}
