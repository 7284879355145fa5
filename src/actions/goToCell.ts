import { selectCell } from '../workbook/selectCell';
import { runInExcel } from '../workbook/runInExcel';

/** Shows a cell: its sheet comes to the front and the cell is selected. Throws an ExcelProblem. */
export async function goToCell(sheet: string, address: string): Promise<void> {
  await runInExcel((context) => selectCell(context, sheet, address));
}
