import type { HorizontalAlignment, VerticalAlignment } from '../../../book/model/CellStyle';
import { lineSizes } from './lineSizes';
import type { ObjectType } from '../../engine/ObjectType';
import { choiceValue, flagValue, numberValue } from '../../engine/propertyValue';
import { styleProperty } from './styleProperty';
import { autofitColumns, autofitRows } from './autofitColumns';
import { Reference } from '../../engine/Reference';

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
    HorizontalAlignment: styleProperty('horizontal', (value) => choiceValue(value, horizontals)),
    VerticalAlignment: styleProperty('vertical', (value) => choiceValue(value, verticals)),
    WrapText: styleProperty('wrapText', flagValue),
    IndentLevel: styleProperty('indent', (value) => numberValue(value, 0, 250)),
    ...lineSizes,
  },
  objects: {
    Fill: (range) => new Reference('RangeFill', range),
    Font: (range) => new Reference('RangeFont', range),
    Borders: (range) => new Reference('RangeBorderCollection', range),
    Protection: (range) => new Reference('FormatProtection', range),
  },
  methods: {
    AutofitColumns: (range) => autofitColumns(range),
    AutofitRows: (range) => autofitRows(range),
  },
};
