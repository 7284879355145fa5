import { selectCell, type SelectedCell } from '../workbook/selectCell';
import { runInExcel } from '../workbook/runInExcel';

/** Shows a cell: its sheet comes to the front and the cell is selected; tells whether its row is hidden. Throws an ExcelProblem. */
export async function goToCell(sheet: string, address: string): Promise<SelectedCell> {
  return runInExcel((context) => selectCell(context, sheet, address));
}
