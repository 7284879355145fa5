import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { WorkbookError } from '../../book/model/WorkbookError';
import { parseAddress } from '../ranges/parseAddress';
import { resolveRange } from '../ranges/resolveRange';
import type { SheetArea } from '../ranges/SheetArea';
import { usedArea } from '../ranges/usedArea';
import { targetOf } from '../engine/targetOf';

/** What is copied: the cells where some rows and some columns of a sheet meet, in order. */
export interface CopySource {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether whole rows, whole columns or both are copied, looks of theirs with them. */
  readonly wholeRows: boolean;
  readonly wholeColumns: boolean;
}

/**
 * A range, several ranges or an address as the source of a copy to a range of `home`. Several must be what is left of a
 * rectangle without some of its rows and columns; whole rows and columns count as far as they are used.
 */
export function copySource(given: unknown, home: Sheet): CopySource {
  const single = targetOf('Range', given);
  const ranges = single ? [single] : (targetOf('RangeAreas', given) ?? addressed(given, home));
  const [first] = ranges;
  if (!first || ranges.some(({ sheet }) => sheet !== first.sheet)) refuse('There is nothing to copy.');
  const areas = ranges.map((range) => withinUse(range));
  const rows = indices(areas.map(({ top, bottom }) => [top, bottom]));
  const columns = indices(areas.map(({ left, right }) => [left, right]));
  const count = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  if (count !== rows.length * columns.length) refuse('These ranges do not form a rectangle together.');
  const wholeRows = ranges.every(({ area }) => area.left === 0 && area.right === lastColumn);
  const wholeColumns = ranges.every(({ area }) => area.top === 0 && area.bottom === lastRow);
  return { sheet: first.sheet, rows, columns, wholeRows, wholeColumns };
}

function addressed(given: unknown, home: Sheet): SheetArea[] {
  if (typeof given !== 'string') refuse('The source should be a range or an address.');
  return given.split(',').map((address) => {
    const names = parseAddress(address)?.sheetName !== undefined;
    return resolveRange(home.workbook, address.trim(), names ? undefined : home);
  });
}

function withinUse({ sheet, area }: SheetArea): Area {
  const isWhole = area.bottom === lastRow || area.right === lastColumn;
  const used = isWhole ? usedArea(sheet, false) : undefined;
  return {
    ...area,
    bottom: area.bottom === lastRow ? Math.max(area.top, used?.bottom ?? 0) : area.bottom,
    right: area.right === lastColumn ? Math.max(area.left, used?.right ?? 0) : area.right,
  };
}

function indices(spans: readonly (readonly [number, number])[]): number[] {
  const all = new Set<number>();
  for (const [first, last] of spans) for (let index = first; index <= last; index++) all.add(index);
  return [...all].sort((one, other) => one - other);
}

function refuse(reason: string): never {
  throw new WorkbookError('InvalidArgument', reason);
}
