import { ExcelProblem } from '../words/ExcelProblem';

/** What somebody sees of a cell that was selected. */
export interface SelectedCell {
  /** A filter, or a person, hides its row. */
  readonly isHidden: boolean;
}

/** Selects a cell such as `F8`. Throws `sheetMissing` where the sheet is gone or hidden. */
export async function selectCell(
  context: Excel.RequestContext,
  sheetName: string,
  address: string,
): Promise<SelectedCell> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== 'Visible') throw new ExcelProblem('sheetMissing', sheetName);
  sheet.activate();
  const cell = sheet.getRange(address);
  cell.select();
  cell.load('rowHidden');
  await context.sync();
  return { isHidden: cell.rowHidden };
}
