import { joined, lastColumn, lastRow, type Area } from '../../../book/model/Area';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Arguments } from '../../engine/Arguments';
import type { Methods } from '../../engine/ObjectType';
import { givenRange } from '../../ranges/givenRange';
import { sheetArea, type SheetArea } from '../../ranges/SheetArea';
import { usedArea } from '../../ranges/usedArea';
import { intersection } from '../../ranges/intersection';
import { TypedTarget } from '../../engine/TypedTarget';

type Move = (area: Area, parameters: Arguments) => Area;

/** Methods of a range that give another range of its sheet. */
export const rangeNavigation: Methods<SheetArea> = {
  GetCell: moved((area, parameters) => {
    const top = area.top + parameters.number(0);
    const left = area.left + parameters.number(1);
    return { top, left, bottom: top, right: left };
  }),
  GetRow: moved((area, parameters) => {
    const row = area.top + parameters.number(0);
    return { ...area, top: row, bottom: row };
  }),
  GetColumn: moved((area, parameters) => {
    const column = area.left + parameters.number(0);
    return { ...area, left: column, right: column };
  }),
  GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moved((area) => ({ ...area, left: area.right })),
  GetLastCell: moved((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetEntireRow: moved((area) => ({ ...area, left: 0, right: lastColumn })),
  GetEntireColumn: moved((area) => ({ ...area, top: 0, bottom: lastRow })),
  GetResizedRange: moved((area, parameters) => resized(area, parameters.number(0), parameters.number(1))),
  GetAbsoluteResizedRange: moved((area, parameters) => ({
    ...area,
    bottom: area.top + parameters.number(0) - 1,
    right: area.left + parameters.number(1) - 1,
  })),
  GetOffsetRange: moved((area, parameters) => shifted(area, parameters.number(0), parameters.number(1))),
  GetRowsAbove: moved(rowsBeside(before)),
  GetRowsBelow: moved(rowsBeside(after)),
  GetColumnsBefore: moved(columnsBeside(before)),
  GetColumnsAfter: moved(columnsBeside(after)),
  GetBoundingRect: (range, parameters, session) => {
    const other = givenRange(parameters, 0, session, range.sheet);
    return new TypedTarget('Range', { sheet: range.sheet, area: joined(range.area, other.area) });
  },
  GetIntersection: (range, parameters, session) =>
    found(intersectionOf(range, givenRange(parameters, 0, session, range.sheet))),
  GetIntersectionOrNullObject: (range, parameters, session) =>
    intersectionOf(range, givenRange(parameters, 0, session, range.sheet)),
  GetUsedRange: (range, parameters) => found(usedPart(range, parameters)),
  GetUsedRangeOrNullObject: usedPart,
};

function moved(move: Move): (range: SheetArea, parameters: Arguments) => TypedTarget {
  return ({ sheet, area }, parameters) => new TypedTarget('Range', sheetArea(sheet, move(area, parameters)));
}

function shifted({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** The bottom right corner moves; past the top left one the range reaches up or left from there (`assumptions.resizedPast`). */
function resized({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  const corner = { row: bottom + rows, column: right + columns };
  return {
    top: Math.min(top, corner.row),
    left: Math.min(left, corner.column),
    bottom: Math.max(top, corner.row),
    right: Math.max(left, corner.column),
  };
}

type Lines = readonly [first: number, last: number];

/** So many lines before those from `first` to `last`; with a negative count that many of their own first ones (`assumptions.negativeCount`). */
function before(first: number, last: number, count: number): Lines {
  refuseCount(count, last - first + 1);
  return count > 0 ? [first - count, first - 1] : [first, first - count - 1];
}

/** So many lines after those from `first` to `last`; with a negative count that many of their own last ones. */
function after(first: number, last: number, count: number): Lines {
  refuseCount(count, last - first + 1);
  return count > 0 ? [last + 1, last + count] : [last + count + 1, last];
}

function rowsBeside(beside: typeof before): Move {
  return (area, parameters) => {
    const [top, bottom] = beside(area.top, area.bottom, parameters.optionalNumber(0) ?? 1);
    return { ...area, top, bottom };
  };
}

function columnsBeside(beside: typeof before): Move {
  return (area, parameters) => {
    const [left, right] = beside(area.left, area.right, parameters.optionalNumber(0) ?? 1);
    return { ...area, left, right };
  };
}

function refuseCount(count: number, own: number): void {
  if (count === 0) throw new WorkbookError('InvalidArgument', 'The count should not be 0.');
  if (-count > own) throw new WorkbookError('InvalidArgument', `The range has ${own} of the ${-count} lines.`);
}

/** Ranges that do not meet have none, which getIntersection refuses (`assumptions.unmetRange`). */
function intersectionOf(range: SheetArea, other: SheetArea): TypedTarget | null {
  const area = range.sheet === other.sheet ? intersection(range.area, other.area) : undefined;
  return area ? new TypedTarget('Range', { sheet: range.sheet, area }) : null;
}

function usedPart({ sheet, area }: SheetArea, parameters: Arguments): TypedTarget | null {
  const used = usedArea(sheet, parameters.optionalFlag(0) ?? false, area);
  return used ? new TypedTarget('Range', { sheet, area: used }) : null;
}

function found(range: TypedTarget | null): TypedTarget {
  if (!range) throw new WorkbookError('ItemNotFound', 'There is no such range.');
  return range;
}
