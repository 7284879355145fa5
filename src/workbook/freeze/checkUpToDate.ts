import { ExcelProblem } from '../../words/ExcelProblem';
import { readExistingPages } from '../plan/existingPages';
import { isOlder } from '../upgrade/upgradeWorkbook';

/** Throws `earlierVersion` where the workbook has not been brought up to date: its columns and formulas are not today's. */
export async function checkUpToDate(context: Excel.RequestContext): Promise<void> {
  if (await isOlder(context, await readExistingPages(context))) throw new ExcelProblem('earlierVersion', '');
}
