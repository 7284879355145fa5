import { lastColumn, lastRow, type Area } from './Area';
import type { Sheet } from './Sheet';

/** Rows (or columns) put in at `at`, or taken out from `at` on where `count` is negative, between two columns (or rows). */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** First and last column (or row) that moves, zero-based, both inside. */
  readonly from: number;
  readonly to: number;
}

export function isWhole(shift: Shift): boolean {
  return shift.from === 0 && shift.to === (shift.axis === 'rows' ? lastColumn : lastRow);
}

/** Everything that may move: from the place of the shift to the sheet's end. */
export function movingArea(shift: Shift): Area {
  return shift.axis === 'rows'
    ? { top: shift.at, bottom: lastRow, left: shift.from, right: shift.to }
    : { top: shift.from, bottom: shift.to, left: shift.at, right: lastColumn };
}

/** Where a row (or column) number stands afterwards; undefined when it was taken out, or pushed off the sheet. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.at) return index;
  if (shift.count < 0 && index < shift.at - shift.count) return undefined;
  const moved = index + shift.count;
  return moved <= lastLine(shift) ? moved : undefined;
}

function lastLine({ axis }: Shift): number {
  return axis === 'rows' ? lastRow : lastColumn;
}

/** Where the ends of a span stand afterwards: it grows, shrinks or moves; undefined when all of it was taken out, or pushed off the sheet. */
export function shiftSpan(first: number, last: number, shift: Shift): [number, number] | undefined {
  if (shift.count >= 0) {
    const start = shiftIndex(first, shift);
    return start === undefined ? undefined : [start, shiftIndex(last, shift) ?? lastLine(shift)];
  }
  const start = shiftIndex(first, shift) ?? shift.at;
  const end = shiftIndex(last, shift) ?? shift.at - 1;
  return start > end ? undefined : [start, end];
}

/** An area of the shifted sheet afterwards; one that reaches beyond the moving columns (or rows) stays. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'rows') {
    if (area.left < shift.from || area.right > shift.to) return area;
    const span = shiftSpan(area.top, area.bottom, shift);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < shift.from || area.bottom > shift.to) return area;
  const span = shiftSpan(area.left, area.right, shift);
  return span && { ...area, left: span[0], right: span[1] };
}
