import type { Workbook } from '../../../book/model/Workbook';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { decimalSeparator, thousandsSeparator } from './separators';

export const cultureInfoType: ObjectType<Workbook> = objectType<Workbook>({
  name: 'CultureInfo',
  properties: { Name: { get: (_workbook, session) => session.language } },
  objects: { NumberFormat: (workbook) => numberFormatInfoType.of(workbook) },
});

export const numberFormatInfoType: ObjectType<Workbook> = objectType<Workbook>({
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: (_workbook, session) => decimalSeparator(session.language) },
    NumberGroupSeparator: { get: (_workbook, session) => thousandsSeparator(session.language) },
  },
});
