import { refuseProtected } from '../../../book/cells/refuseProtected';
import { enterInputs } from '../../../book/entry/enterInputs';
import { insertTableRows } from '../../../book/tables/insertTableRows';
import { dataArea, type Table } from '../../../book/model/Table';
import { inputRows } from '../../ranges/inputRows';
import { moveRanges } from '../../ranges/moveRanges';
import type { Session } from '../../connection/Session';

/** Adds rows before row `index`, at the end where it is null; one value or `[[…]]` with as many values as columns. Gives the first new row's index. */
export function addTableRows(session: Session, table: Table, index: number | null, values: unknown): number {
  const { sheet } = table;
  refuseProtected(sheet);
  const count = Array.isArray(values) ? values.length : 1;
  const data = dataArea(table);
  const position = index ?? data.bottom - data.top + 1;
  const top = data.top + position;
  const area = { ...table.area, top, bottom: top + count - 1 };
  const rows = values === undefined || values === null ? undefined : inputRows({ sheet, area }, values);
  insertTableRows(table, index, count);
  moveRanges(session, sheet, area, 'Down');
  if (rows) enterInputs(sheet, area, rows);
  return position;
}
