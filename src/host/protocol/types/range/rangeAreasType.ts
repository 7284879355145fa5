import { rangeAddress } from '../../ranges/areaAddress';
import type { ObjectType } from '../../engine/ObjectType';
import { columnCount, rowCount } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';

/** Several ranges of one sheet, as `getRanges("A1,B3:C4")` gives them. */
export const rangeAreasType: ObjectType<'RangeAreas'> = {
  needsReference: true,
  isThere: (ranges) => ranges.every(({ sheet }) => sheet.workbook.sheets.includes(sheet)),
  properties: {
    Address: { get: (ranges) => ranges.map(({ sheet, area }) => rangeAddress(sheet, area)).join(',') },
    AreaCount: { get: (ranges) => ranges.length },
    CellCount: { get: (ranges) => ranges.reduce((sum, range) => sum + rowCount(range) * columnCount(range), 0) },
  },
  objects: {
    Format: (ranges) => ranges.map((range) => new TypedTarget('RangeFormat', range)),
    ConditionalFormats: (ranges) => new TypedTarget('ConditionalFormatCollection', ranges),
  },
};
