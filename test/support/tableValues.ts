import type { CellValue } from '../../src/host/book/model/CellValue';
import { dataArea } from '../../src/host/book/model/Table';
import type { Workbook } from '../../src/host/book/model/Workbook';

/** The shown values of a table's column, from the workbook itself; throws where there is no such column. */
export function tableValues(workbook: Workbook, tableName: string, head: string): CellValue[] {
  const table = workbook.table(tableName);
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`No column ${head} in ${tableName}`);
  const { top, bottom, left } = dataArea(table);
  return Array.from({ length: bottom - top + 1 }, (_, row) => table.sheet.value(top + row, left + index));
}
