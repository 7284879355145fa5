import type { Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { shiftArea, type Shift } from '../../book/model/Shift';
import type { Session } from '../connection/Session';
import { targetOf } from '../engine/targetOf';

/** Where cells are put in (Down, Right) or taken out (Up, Left), and by which side the others move. */
export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

/** Lets the ranges that the add-in holds follow their cells, as Excel's do; one whose cells are all gone is not kept any more. */
export function moveRanges(session: Session, sheet: Sheet, area: Area, direction: ShiftDirection): void {
  const shift = shiftOf(sheet, area, direction);
  for (const object of session.references.alive()) {
    const single = targetOf('Range', object);
    const ranges = single ? [single] : (targetOf('RangeAreas', object) ?? []);
    for (const range of ranges.filter((each) => each.sheet === sheet)) {
      const moved = shiftArea(range.area, shift);
      if (moved) range.area = moved;
      else session.references.forget(object);
    }
  }
}

function shiftOf(sheet: Sheet, { top, left, bottom, right }: Area, direction: ShiftDirection): Shift {
  const sign = direction === 'Down' || direction === 'Right' ? 1 : -1;
  return direction === 'Down' || direction === 'Up'
    ? { sheet, axis: 'rows', at: top, count: sign * (bottom - top + 1), from: left, to: right }
    : { sheet, axis: 'columns', at: left, count: sign * (right - left + 1), from: top, to: bottom };
}
