import type { HorizontalAlignment, VerticalAlignment } from '../../../book/model/CellStyle';
import { columnWidthProperties, rowHeightProperties } from './lineSizes';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { choiceValue, flagValue, numberValue } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';
import { styleProperty } from './styleProperty';
import { autofitColumns, autofitRows } from './autofitColumns';
import { formatProtectionType } from './formatProtectionType';
import { rangeBorderCollectionType } from './rangeBorderCollectionType';
import { rangeFillType } from './rangeFillType';
import { rangeFontType } from './rangeFontType';

const horizontals: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const verticals: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

export const rangeFormatType: ObjectType<SheetArea> = objectType<SheetArea>({
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: styleProperty('horizontal', (value) => choiceValue(value, horizontals)),
    VerticalAlignment: styleProperty('vertical', (value) => choiceValue(value, verticals)),
    WrapText: styleProperty('wrapText', flagValue),
    IndentLevel: styleProperty('indent', (value) => numberValue(value, 0, 250)),
    ...columnWidthProperties,
    ...rowHeightProperties,
  },
  objects: {
    Fill: (range) => rangeFillType.of(range),
    Font: (range) => rangeFontType.of(range),
    Borders: (range) => rangeBorderCollectionType.of(range),
    Protection: (range) => formatProtectionType.of(range),
  },
  methods: {
    AutofitColumns: (range) => autofitColumns(range),
    AutofitRows: (range) => autofitRows(range),
  },
});
