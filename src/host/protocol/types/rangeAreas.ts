import { rangeAddress } from '../address';
import { ManyObjects } from '../ManyObjects';
import { objectType, type ObjectType } from '../objectType';
import { columnCount, rowCount, type SheetArea } from '../SheetArea';
import { rangeFormatType } from './rangeFormat';

/** Several ranges of one sheet, as `getRanges("A1,B3:C4")` gives them. */
export const rangeAreasType: ObjectType<readonly SheetArea[]> = objectType<readonly SheetArea[]>({
  name: 'RangeAreas',
  needsReference: true,
  isThere: (ranges) => ranges.every(({ sheet }) => sheet.workbook.sheets.includes(sheet)),
  properties: {
    Address: { get: (ranges) => ranges.map(({ sheet, area }) => rangeAddress(sheet, area)).join(',') },
    AreaCount: { get: (ranges) => ranges.length },
    CellCount: { get: (ranges) => ranges.reduce((sum, range) => sum + rowCount(range) * columnCount(range), 0) },
  },
  objects: {
    Format: (ranges) =>
      new ManyObjects(
        rangeFormatType.name,
        ranges.map((range) => rangeFormatType.of(range)),
      ),
  },
});
