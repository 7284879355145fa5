import type { HorizontalAlignment, VerticalAlignment } from '../../../book/model/CellStyle';
import { lineSizes } from './lineSizes';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asFlag, asNumber } from '../../engine/propertyValue';
import { styleProperty } from './styleProperty';
import { autofitColumns, autofitRows } from './autofitColumns';
import { TypedTarget } from '../../engine/TypedTarget';

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

export const rangeFormatType: ObjectType<'RangeFormat'> = {
  properties: {
    HorizontalAlignment: styleProperty('horizontal', (value) => asChoice(value, horizontals)),
    VerticalAlignment: styleProperty('vertical', (value) => asChoice(value, verticals)),
    WrapText: styleProperty('wrapText', asFlag),
    IndentLevel: styleProperty('indent', (value) => asNumber(value, 0, 250)),
    ...lineSizes,
  },
  objects: {
    Fill: (range) => new TypedTarget('RangeFill', range),
    Font: (range) => new TypedTarget('RangeFont', range),
    Borders: (range) => new TypedTarget('RangeBorderCollection', range),
    Protection: (range) => new TypedTarget('FormatProtection', range),
  },
  methods: {
    AutofitColumns: (range) => autofitColumns(range),
    AutofitRows: (range) => autofitRows(range),
  },
};
