import { highestColumnId, type Table, type TableColumn } from '../model/Table';
import { uniqueHead } from './uniqueHead';

/** Gives a table that has room for it a column more at `position`, with a head of its own; its cells stay as they are. */
export function insertColumn(table: Table, position: number): TableColumn {
  const id = highestColumnId(table) + 1;
  const taken = table.columns.map((column) => column.name);
  const atEnd = position === table.columns.length;
  const column: TableColumn = { id, name: uniqueHead('', atEnd ? position : 0, taken) };
  table.columns.splice(position, 0, column);
  if (table.showHeaders) table.sheet.storeValue(table.area.top, table.area.left + position, column.name);
  return column;
}
