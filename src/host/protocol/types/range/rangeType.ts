import { objectType, type ObjectType } from '../../engine/ObjectType';
import type { SheetArea } from '../../ranges/SheetArea';
import { conditionalFormatCollectionType } from '../rule/conditionalFormatCollectionType';
import { dataValidationType } from '../rule/dataValidationType';
import { rangeContent } from './rangeContent';
import { rangeEdits } from './rangeEdits';
import { rangeFormatType } from '../format/rangeFormatType';
import { rangeNavigation } from './rangeNavigation';
import { rangePlace } from './rangePlace';
import { rangeSpillMethods, rangeSpillProperties } from './rangeSpill';
import { worksheetType } from '../sheet/worksheetType';

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
