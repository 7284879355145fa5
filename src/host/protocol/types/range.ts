import { objectType, type ObjectType } from '../objectType';
import type { SheetArea } from '../SheetArea';
import { conditionalFormatCollectionType } from './conditionalFormatCollection';
import { dataValidationType } from './dataValidation';
import { rangeContent } from './rangeContent';
import { rangeEdits } from './rangeEdits';
import { rangeFormatType } from './rangeFormat';
import { rangeNavigation } from './rangeNavigation';
import { rangePlace } from './rangePlace';
import { rangeSpillMethods, rangeSpillProperties } from './rangeSpill';
import { worksheetType } from './worksheet';

export const rangeType: ObjectType<SheetArea> = objectType<SheetArea>({
  name: 'Range',
  needsReference: true,
  isThere: ({ sheet }) => sheet.workbook.sheets.includes(sheet),
  properties: { ...rangePlace, ...rangeContent, ...rangeSpillProperties },
  objects: {
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
    Format: (range) => rangeFormatType.of(range),
    ConditionalFormats: (range) => conditionalFormatCollectionType.of(range),
    DataValidation: (range) => dataValidationType.of(range),
  },
  methods: { ...rangeNavigation, ...rangeEdits, ...rangeSpillMethods },
});
