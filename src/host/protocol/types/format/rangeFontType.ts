import type { CellStyle } from '../../../book/model/CellStyle';
import type { ObjectType } from '../../engine/ObjectType';
import { choiceValue, colorValue, flagValue, numberValue, textValue } from '../../engine/propertyValue';
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
    Name: styleProperty('fontName', textValue),
    Size: styleProperty('fontSize', (value) => numberValue(value, 1, 409)),
    Bold: styleProperty('bold', flagValue),
    Italic: styleProperty('italic', flagValue),
    Underline: styleProperty('underline', (value) => choiceValue(value, underlines)),
    Strikethrough: styleProperty('strikethrough', flagValue),
    Color: styleProperty('fontColor', colorValue),
  },
};
