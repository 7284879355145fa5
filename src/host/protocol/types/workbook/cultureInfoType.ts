import type { ObjectType } from '../../engine/ObjectType';
import { separators } from './separators';
import { TypedTarget } from '../../engine/TypedTarget';

export const cultureInfoType: ObjectType<'CultureInfo'> = {
  properties: { Name: { get: (_workbook, session) => session.language } },
  objects: { NumberFormat: (workbook) => new TypedTarget('NumberFormatInfo', workbook) },
};

export const numberFormatInfoType: ObjectType<'NumberFormatInfo'> = {
  properties: {
    NumberDecimalSeparator: { get: (_workbook, session) => separators(session.language).decimal },
    NumberGroupSeparator: { get: (_workbook, session) => separators(session.language).thousands },
  },
};
