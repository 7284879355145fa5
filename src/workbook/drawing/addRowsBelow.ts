import type { StandingTable } from '../state/PresentTable';
import { areaAddress } from './cellAddress';

/**
 * Queues blank rows at the end of a table, looking as its last one: the cells there move down, so that nothing is written over, and the table
 * is made to hold them whatever Excel's options say.
 */
export function addRowsBelow(
  table: Excel.Table,
  { top, left, rows, heads, hasTotals }: Omit<StandingTable, 'key'>,
  count: number,
): void {
  const { worksheet: sheet } = table;
  const last = top + rows;
  const right = left + heads.length - 1;
  const added = areaAddress(last + 1, left, last + count, right);
  sheet.getRange(added).insert(Excel.InsertShiftDirection.down);
  sheet.getRange(added).copyFrom(areaAddress(last, left, last, right), Excel.RangeCopyType.formats);
  // Only now, because a range grows with cells that are put into it.
  if (!hasTotals) table.resize(sheet.getRange(areaAddress(top, left, last + count, right)));
}
