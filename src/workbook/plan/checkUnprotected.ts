import { ExcelProblem } from '../../words/ExcelProblem';

/** Throws `sheetProtected` with the sheets' names where one of these tables stands on a protected sheet, so that nothing is done by half. One batch. */
export async function checkUnprotected(context: Excel.RequestContext, tables: readonly string[]): Promise<void> {
  const sheets = tables.map((name) => context.workbook.tables.getItem(name).worksheet);
  for (const sheet of sheets) {
    sheet.load('name');
    sheet.protection.load('protected');
  }
  await context.sync();
  const closed = sheets.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (closed.length > 0) throw new ExcelProblem('sheetProtected', closed.join(', '));
}
