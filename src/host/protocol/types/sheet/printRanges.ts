import { lastColumn, lastRow, type Area } from '../../../book/model/Area';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Arguments } from '../../engine/Arguments';
import type { Methods } from '../../engine/ObjectType';
import { optionalGivenRange } from '../../ranges/givenRange';
import { resolveRange } from '../../ranges/resolveRange';
import type { SheetArea } from '../../ranges/SheetArea';
import { targetOf } from '../../engine/targetOf';
import { TypedTarget } from '../../engine/TypedTarget';
import type { Session } from '../../connection/Session';

/** The methods of a page layout that say what is printed and what every page repeats. A table that grows takes no print area with it. */
export const printRanges: Methods<Sheet> = {
  /** A range, several ranges, or addresses parted by commas. */
  SetPrintArea: (sheet, parameters) => {
    sheet.pageLayout.printAreas = givenAreas(sheet, parameters.value(0));
  },
  GetPrintArea: (sheet) => printArea(sheet) ?? missing('print area'),
  GetPrintAreaOrNullObject: printArea,
  SetPrintTitleRows: (sheet, parameters, session) => {
    const area = titleArea(sheet, parameters, session);
    if (area && (area.left !== 0 || area.right !== lastColumn)) refuse('Title rows span whole rows.');
    sheet.pageLayout.titleRows = area ? { first: area.top, last: area.bottom } : null;
  },
  GetPrintTitleRows: (sheet) => titleRows(sheet) ?? missing('title row'),
  GetPrintTitleRowsOrNullObject: titleRows,
  SetPrintTitleColumns: (sheet, parameters, session) => {
    const area = titleArea(sheet, parameters, session);
    if (area && (area.top !== 0 || area.bottom !== lastRow)) refuse('Title columns span whole columns.');
    sheet.pageLayout.titleColumns = area ? { first: area.left, last: area.right } : null;
  },
  GetPrintTitleColumns: (sheet) => titleColumns(sheet) ?? missing('title column'),
  GetPrintTitleColumnsOrNullObject: titleColumns,
};

function givenAreas(sheet: Sheet, given: unknown): Area[] {
  const single = targetOf('Range', given);
  const ranges = single ? [single] : (targetOf('RangeAreas', given) ?? addressed(sheet, given));
  return ranges.map((range) => ownArea(sheet, range));
}

function addressed(sheet: Sheet, addresses: unknown): SheetArea[] {
  if (typeof addresses !== 'string') refuse('The print area should be a range or an address.');
  return addresses.split(',').map((address) => resolveRange(sheet.workbook, address.trim(), sheet));
}

function titleArea(sheet: Sheet, parameters: Arguments, session: Session): Area | undefined {
  const range = optionalGivenRange(parameters, 0, session, sheet);
  return range && ownArea(sheet, range);
}

function ownArea(sheet: Sheet, range: SheetArea): Area {
  return range.sheet === sheet ? range.area : refuse('A page prints cells of its own sheet only.');
}

function printArea(sheet: Sheet): TypedTarget | null {
  const areas = sheet.pageLayout.printAreas;
  return areas.length === 0
    ? null
    : new TypedTarget(
        'RangeAreas',
        areas.map((area) => ({ sheet, area })),
      );
}

function titleRows(sheet: Sheet): TypedTarget | null {
  const rows = sheet.pageLayout.titleRows;
  return (
    rows &&
    new TypedTarget('Range', { sheet, area: { top: rows.first, left: 0, bottom: rows.last, right: lastColumn } })
  );
}

function titleColumns(sheet: Sheet): TypedTarget | null {
  const columns = sheet.pageLayout.titleColumns;
  return (
    columns &&
    new TypedTarget('Range', { sheet, area: { top: 0, left: columns.first, bottom: lastRow, right: columns.last } })
  );
}

function missing(what: string): never {
  throw new WorkbookError('ItemNotFound', `The sheet has no ${what}.`);
}

function refuse(reason: string): never {
  throw new WorkbookError('InvalidArgument', reason);
}
