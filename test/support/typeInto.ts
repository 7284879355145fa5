import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { Workbook } from '../../src/host/book/model/Workbook';

/** Types into a cell of a table as a person does, by the column's head; row 0 is the first below it. Gives the cell's address. */
export function typeInto(workbook: Workbook, tableName: string, head: string, row: number, input: string): string {
  const table = workbook.table(tableName);
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${head}`);
  const place = { row: table.area.top + 1 + row, column: table.area.left + index };
  enterInputs(table.sheet, { top: place.row, bottom: place.row, left: place.column, right: place.column }, [[input]]);
  return `${String.fromCharCode(65 + place.column)}${place.row + 1}`;
}
