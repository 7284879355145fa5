import { lastColumn, lastRow } from '../../book/model/Area';
import { deleteCells } from '../../book/cells/deleteCells';
import { insertCells } from '../../book/cells/insertCells';
import { moveRanges, type ShiftDirection } from './moveRanges';
import type { Session } from '../connection/Session';
import type { SheetArea } from './SheetArea';

/** A change of the sheet's shape as events tell it. */
export interface ReportedShift {
  readonly changeType: `${'Row' | 'Column' | 'Cell'}${'Inserted' | 'Deleted'}`;
  readonly shiftDirection: `ShiftCell${ShiftDirection}`;
  readonly area: SheetArea['area'];
}

/** Puts cells in, or takes them out; the add-in's ranges follow, and events name what happened. */
export function shiftRange(session: Session, { sheet, area }: SheetArea, direction: ShiftDirection): void {
  session.shift = {
    changeType: `${linesOf(area)}${direction === 'Down' || direction === 'Right' ? 'Inserted' : 'Deleted'}`,
    shiftDirection: `ShiftCell${direction}`,
    area,
  };
  try {
    if (direction === 'Down' || direction === 'Right') insertCells(sheet, area, direction);
    else deleteCells(sheet, area, direction);
  } finally {
    session.shift = undefined;
  }
  moveRanges(session, sheet, area, direction);
}

function linesOf({ top, left, bottom, right }: SheetArea['area']): 'Row' | 'Column' | 'Cell' {
  if (left === 0 && right === lastColumn) return 'Row';
  return top === 0 && bottom === lastRow ? 'Column' : 'Cell';
}
