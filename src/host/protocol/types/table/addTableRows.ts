import { refuseProtected } from '../../../book/cells/refuseProtected';
import { fillCalculatedRows } from '../../../book/columns/fillCalculatedRows';
import { enterInputs } from '../../../book/entry/enterInputs';
import { insertTableRows } from '../../../book/tables/insertTableRows';
import { dataArea, type Table } from '../../../book/model/Table';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { inputRows } from '../../ranges/inputRows';
import { moveRanges } from '../../ranges/moveRanges';
import type { Session } from '../../connection/Session';

/**
 * Adds rows before row `index`, at the end where it is null; one value or `[[…]]` with as many values as columns. The one
 * blank row of a fresh table is the first to be filled (`assumptions.freshTable`). Gives the first new row's index.
 */
export function addTableRows(session: Session, table: Table, index: number | null, values: unknown): number {
  const { sheet } = table;
  refuseProtected(sheet);
  const given = values ?? undefined;
  const kept = given === undefined ? 0 : blankRows(table);
  const count = Array.isArray(given) ? given.length : 1;
  const position = placeOfRows(table, index, count, kept);
  const { top: first } = dataArea(table);
  const area = { ...table.area, top: first + position, bottom: first + position + count - 1 };
  const rows = given === undefined ? undefined : inputRows({ sheet, area }, given);
  if (count > kept) {
    insertTableRows(table, position + kept, count - kept);
    moveRanges(session, sheet, { ...area, top: area.top + kept }, 'Down');
  }
  if (kept > 0) fillCalculatedRows(table, first, first);
  if (rows) enterInputs(sheet, area, rows);
  return position;
}

function placeOfRows(table: Table, index: number | null, count: number, kept: number): number {
  const { top, bottom } = dataArea(table);
  const length = bottom - top + 1;
  const position = index ?? length;
  if (count === 0 || position > length) {
    throw new WorkbookError('InvalidArgument', `The table "${table.name}" takes no such rows.`);
  }
  return position - Math.min(position, kept);
}

/** How many rows of a table wait to be filled: 1 where it has only one and that is blank. */
function blankRows({ sheet, ...table }: Table): 0 | 1 {
  const { top, bottom, left, right } = dataArea({ sheet, ...table });
  if (top !== bottom) return 0;
  for (let column = left; column <= right; column++) {
    if (sheet.value(top, column) !== null || sheet.formula(top, column) !== undefined) return 0;
  }
  return 1;
}
