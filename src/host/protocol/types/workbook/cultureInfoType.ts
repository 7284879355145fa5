import type { ObjectType } from '../../engine/ObjectType';
import { decimalSeparator, thousandsSeparator } from './separators';
import { Reference } from '../../engine/Reference';

export const cultureInfoType: ObjectType<'CultureInfo'> = {
  properties: { Name: { get: (_workbook, session) => session.language } },
  objects: { NumberFormat: (workbook) => new Reference('NumberFormatInfo', workbook) },
};

export const numberFormatInfoType: ObjectType<'NumberFormatInfo'> = {
  properties: {
    NumberDecimalSeparator: { get: (_workbook, session) => decimalSeparator(session.language) },
    NumberGroupSeparator: { get: (_workbook, session) => thousandsSeparator(session.language) },
  },
};
