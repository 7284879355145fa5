import type { Workbook } from '../../../book/model/Workbook';
import type { Property, ObjectType } from '../../engine/ObjectType';
import { asText } from '../../engine/propertyValue';

export const documentPropertiesType: ObjectType<'DocumentProperties'> = {
  properties: {
    Title: textProperty('title'),
    Author: textProperty('author'),
    Subject: textProperty('subject'),
    Comments: textProperty('comments'),
    Keywords: textProperty('keywords'),
  },
};

function textProperty(field: keyof Workbook['properties']): Property<Workbook> {
  return {
    get: (workbook) => workbook.properties[field] ?? '',
    set: (workbook, value) => {
      workbook.properties[field] = asText(value);
    },
  };
}
