import { ExcelProblem } from '../../words/ExcelProblem';
import { absoluteReference } from '../drawing/absoluteReference';
import { columnLetters } from '../drawing/cellAddress';
import { findingsPageName } from '../names';
import { palette } from '../palette';
import { freeSheetName } from '../plan/freeSheetName';

/** The columns of the sheet, from left to right; widths in characters. */
export const findingsColumns = [
  { id: 'sheet', width: 18 },
  { id: 'address', width: 9 },
  { id: 'what', width: 36 },
  { id: 'why', width: 34 },
  { id: 'mend', width: 38 },
  { id: 'found', width: 38 },
  { id: 'rows', width: 14 },
] as const;

interface FindingsSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/**
 * The sheet of the findings with its columns cleared: found by its name in the workbook wherever somebody moved or renamed it, else added,
 * under a free name. What stands beside its columns stays. Throws `sheetProtected`.
 */
export async function openFindingsSheet(context: Excel.RequestContext, title: string): Promise<FindingsSheet> {
  const { names, worksheets } = context.workbook;
  const item = names.getItemOrNullObject(findingsPageName);
  item.load('name');
  const place = item.getRangeOrNullObject();
  place.load('address');
  worksheets.load('items/name');
  await context.sync();
  if (!item.isNullObject && !place.isNullObject) return madeAnew(context, place.worksheet);
  if (!item.isNullObject) item.delete();
  const name = freeSheetName(
    title,
    worksheets.items.map((each) => each.name),
  );
  const sheet = worksheets.add(name);
  sheet.tabColor = palette.quiet;
  names.add(findingsPageName, absoluteReference(name, 0, 0));
  return { sheet, name };
}

async function madeAnew(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FindingsSheet> {
  sheet.load('name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) throw new ExcelProblem('sheetProtected', sheet.name);
  sheet.getRange(`A:${columnLetters(findingsColumns.length - 1)}`).clear();
  return { sheet, name: sheet.name };
}
