import type { Sheet } from '../../book/model/Sheet';
import type { Session } from '../connection/Session';
import { plainValue } from './plainValue';
import { columnCount, isUnbounded, rowCount, type SheetArea } from './SheetArea';

/** Above this many cells Excel answers null instead of an array, and for whole rows and columns (excel-add-ins-ranges-unbounded). */
const largestRead = 5_000_000;

/** What `read` gives for each cell, as rows; the calculation comes first. */
export function readCells<V>(
  range: SheetArea,
  session: Session,
  read: (sheet: Sheet, row: number, column: number) => V,
): V[][] | null {
  if (isUnbounded(range) || rowCount(range) * columnCount(range) > largestRead) return null;
  session.calculation.beforeRead();
  const { sheet, area } = range;
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: V[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

/** `Range.values`: blank cells as '', errors as their codes. */
export function cellValues(range: SheetArea, session: Session): unknown {
  return readCells(range, session, (sheet, row, column) => plainValue(sheet.value(row, column)));
}
