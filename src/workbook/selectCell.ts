import { ExcelProblem } from '../words/ExcelProblem';

/** Selects a cell such as `F8`. Throws `sheetMissing` where the sheet is gone or hidden. */
export async function selectCell(context: Excel.RequestContext, sheetName: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== 'Visible') throw new ExcelProblem('sheetMissing', sheetName);
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}
