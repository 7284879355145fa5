import { enterInputs } from '../../../book/entry/enterInputs';
import { insertTableColumn } from '../../../book/tables/insertTableColumn';
import type { Table, TableColumn } from '../../../book/model/Table';
import { inputRows } from '../../ranges/inputRows';
import { moveRanges } from '../../ranges/moveRanges';
import type { Session } from '../../connection/Session';

/** Puts a column before `position`, or at the end; `values` fills the whole column with its head (one value a row). */
export function addTableColumn(
  session: Session,
  table: Table,
  position: number,
  values: unknown,
  name: string | undefined,
): TableColumn {
  const { sheet, area } = table;
  const left = area.left + position;
  const cells = { ...area, left, right: left };
  const rows = values === undefined || values === null ? undefined : inputRows({ sheet, area: cells }, values);
  const column = insertTableColumn(table, position);
  moveRanges(session, sheet, cells, 'Right');
  if (rows) enterInputs(sheet, cells, rows);
  if (name !== undefined) enterInputs(sheet, { ...cells, bottom: cells.top }, [[name]]);
  return column;
}
