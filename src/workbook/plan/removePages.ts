import { ExcelProblem } from '../../words/ExcelProblem';
import { names, pageName } from '../names';
import type { Pages } from './Pages';

/**
 * Takes back what an interrupted Generate added: its names and its sheets; a blank sheet that it used is blank again.
 * Throws `leftBehind` with the sheets' names where even that fails, because then the person must know.
 */
export async function removePages(context: Excel.RequestContext, pages: Pages): Promise<void> {
  try {
    await remove(context, pages);
  } catch (error) {
    throw new ExcelProblem('leftBehind', `${pages.added.map(({ name }) => name).join(', ')}: ${String(error)}`);
  }
}

async function remove(context: Excel.RequestContext, pages: Pages): Promise<void> {
  const { workbook } = context;
  workbook.names.load('items/name');
  workbook.worksheets.load('items/name');
  await context.sync();
  const settingsMade = pages.sheets.has('settings');
  const ours = new Set<string>([
    ...(settingsMade ? Object.values(names) : []),
    ...pages.added.map(({ key }) => pageName(key)),
  ]);
  workbook.names.items.filter(({ name }) => ours.has(name)).forEach((item) => item.delete());
  const present = new Set(workbook.worksheets.items.map(({ name }) => name));
  pages.added
    .filter(({ name }) => present.has(name))
    .forEach(({ name }, index) => {
      const sheet = workbook.worksheets.getItem(name);
      if (index === 0 && pages.usedBlankSheet !== undefined) {
        sheet.getRange().clear();
        sheet.name = pages.usedBlankSheet;
      } else {
        sheet.delete();
      }
    });
  await context.sync();
}
