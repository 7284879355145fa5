import type { CellStyle } from '../../../book/model/CellStyle';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asColor, asFlag, asNumber, asText } from '../../engine/propertyValue';
import { styleProperty } from './styleProperty';

const underlines: readonly CellStyle['underline'][] = [
  'None',
  'Single',
  'Double',
  'SingleAccountant',
  'DoubleAccountant',
];

export const rangeFontType: ObjectType<'RangeFont'> = {
  properties: {
    Name: styleProperty('fontName', asText),
    Size: styleProperty('fontSize', (value) => asNumber(value, 1, 409)),
    Bold: styleProperty('bold', asFlag),
    Italic: styleProperty('italic', asFlag),
    Underline: styleProperty('underline', (value) => asChoice(value, underlines)),
    Strikethrough: styleProperty('strikethrough', asFlag),
    Color: styleProperty('fontColor', asColor),
  },
};
