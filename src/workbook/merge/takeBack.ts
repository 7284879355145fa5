import { ExcelProblem } from '../../words/ExcelProblem';
import { answered } from '../answered';

/**
 * Takes back what a batch that failed half-way left behind: the sheets whose names begin with its token, which are hidden, and the names
 * that came with them; found by name and id, so that nothing of anybody else's is touched. Throws `leftBehind` with the sheets' names where
 * even that fails, because then the person must know.
 */
export async function takeBack(context: Excel.RequestContext, token: string): Promise<void> {
  const { worksheets, names: workbookNames } = context.workbook;
  const left: string[] = [];
  try {
    worksheets.load('items/id, items/name');
    workbookNames.load('items/name, items/formula');
    await answered(context.sync());
    const ours = worksheets.items.filter(({ name }) => name.startsWith(token));
    if (ours.length === 0) return;
    left.push(...ours.map(({ name }) => name));
    workbookNames.items.filter(({ formula }) => String(formula).includes(token)).forEach((item) => item.delete());
    for (const { id } of ours) worksheets.getItem(id).delete();
    await answered(context.sync());
  } catch (error) {
    throw new ExcelProblem('leftBehind', `${left.join(', ')} ${String(error)}`);
  }
}
