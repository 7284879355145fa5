import type { WorkbookWords } from '../../words/workbookWords';
import { readDetails } from './readDetails';
import { readLists } from './readLists';
import { readTableRules } from './readTableRules';
import type { WorkbookState } from './WorkbookState';

/**
 * Reads what a workbook holds of ours, and what stands in the way: in one batch where there is nothing of ours, else in three, however
 * many sheets and rows there are.
 * @param everyLanguage The words of each language, since sheets, heads and words may be in any.
 */
export async function readWorkbookState(
  context: Excel.RequestContext,
  everyLanguage: readonly WorkbookWords[],
): Promise<WorkbookState> {
  const lists = await readLists(context);
  const details = await readDetails(context, lists, everyLanguage);
  return { ...lists, ...details, ...(await readTableRules(context, details, everyLanguage)) };
}
