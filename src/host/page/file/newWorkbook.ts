import { Workbook } from '../../book/model/Workbook';

/** A workbook as Excel opens a new one: one blank sheet. */
export function newWorkbook(sheetName: string): Workbook {
  const workbook = new Workbook();
  workbook.addSheet(sheetName);
  return workbook;
}
