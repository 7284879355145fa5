import { lastColumn, lastRow } from '../../../book/model/Area';
import { cellName } from '../../../book/model/cellName';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { notAnswered } from '../../engine/HostError';
import type { ObjectType } from '../../engine/ObjectType';
import { givenRange } from '../../ranges/givenRange';
import { TypedTarget } from '../../engine/TypedTarget';

export const freezePanesType: ObjectType<'WorksheetFreezePanes'> = {
  methods: {
    FreezeRows: (sheet, parameters) => freeze(sheet, parameters.optionalNumber(0) ?? 1, 0),
    FreezeColumns: (sheet, parameters) => freeze(sheet, 0, parameters.optionalNumber(0) ?? 1),
    /** The rows and columns of a range that begins at A1; Excel can also freeze H2:K5, scrolled there (office-js-snippets). */
    FreezeAt: (sheet, parameters, session) => {
      const { area } = givenRange(parameters, 0, session, sheet);
      if (area.top !== 0 || area.left !== 0) {
        throw notAnswered('WorksheetFreezePanes', `freezeAt (${cellName(area.top, area.left)}, not A1)`);
      }
      freeze(sheet, area.bottom === lastRow ? 0 : area.bottom + 1, area.right === lastColumn ? 0 : area.right + 1);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => {
      const location = frozenRange(sheet);
      if (!location) throw new WorkbookError('ItemNotFound', 'Nothing is frozen.');
      return location;
    },
    GetLocationOrNullObject: frozenRange,
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new WorkbookError('InvalidArgument', 'The count should not be negative.');
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function frozenRange(sheet: Sheet): TypedTarget | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? lastRow : frozenRows - 1;
  const right = frozenColumns === 0 ? lastColumn : frozenColumns - 1;
  return new TypedTarget('Range', { sheet, area: { top: 0, left: 0, bottom, right } });
}
