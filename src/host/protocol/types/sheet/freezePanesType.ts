import { lastColumn, lastRow } from '../../../book/model/Area';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Arguments } from '../../engine/Arguments';
import type { ObjectType } from '../../engine/ObjectType';
import { optionalGivenRange } from '../../ranges/givenRange';
import { TypedTarget } from '../../engine/TypedTarget';

export const freezePanesType: ObjectType<'WorksheetFreezePanes'> = {
  methods: {
    FreezeRows: (sheet, parameters) => freeze(sheet, [0, count(parameters)], [0, 0]),
    FreezeColumns: (sheet, parameters) => freeze(sheet, [0, 0], [0, count(parameters)]),
    /** The rows and columns of a range; what lies before it is scrolled out of view (`assumptions.frozenBlock`). Nothing where it is null. */
    FreezeAt: (sheet, parameters, session) => {
      const area = optionalGivenRange(parameters, 0, session, sheet)?.area;
      const hasRows = area && area.bottom !== lastRow;
      const hasColumns = area && area.right !== lastColumn;
      freeze(sheet, hasRows ? [area.top, area.bottom + 1] : [0, 0], hasColumns ? [area.left, area.right + 1] : [0, 0]);
    },
    Unfreeze: (sheet) => freeze(sheet, [0, 0], [0, 0]),
    GetLocation: (sheet) => {
      const location = frozenRange(sheet);
      if (!location) throw new WorkbookError('ItemNotFound', 'Nothing is frozen.');
      return location;
    },
    GetLocationOrNullObject: frozenRange,
  },
};

type Lines = readonly [first: number, end: number];

function freeze(sheet: Sheet, [firstRow, endRow]: Lines, [firstColumn, endColumn]: Lines): void {
  sheet.firstFrozenRow = firstRow;
  sheet.frozenRows = endRow;
  sheet.firstFrozenColumn = firstColumn;
  sheet.frozenColumns = endColumn;
}

function count(parameters: Arguments): number {
  const wanted = parameters.optionalNumber(0) ?? 1;
  if (wanted < 0) throw new WorkbookError('InvalidArgument', 'The count should not be negative.');
  return wanted;
}

function frozenRange(sheet: Sheet): TypedTarget | null {
  const { firstFrozenRow: top, firstFrozenColumn: left, frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? lastRow : frozenRows - 1;
  const right = frozenColumns === 0 ? lastColumn : frozenColumns - 1;
  return new TypedTarget('Range', { sheet, area: { top, left, bottom, right } });
}
