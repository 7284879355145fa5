import { rangeAddress } from '../../ranges/areaAddress';
import { ManyObjects } from '../../engine/ManyObjects';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';
import { rangeFormatType } from '../format/rangeFormatType';

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
