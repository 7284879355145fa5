import type { Workbook } from '../../../book/model/Workbook';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { flagValue } from '../../engine/propertyValue';

export const runtimeType: ObjectType<Workbook> = objectType<Workbook>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_workbook, session) => session.events.enabled,
      set: (_workbook, value, session) => {
        session.events.enabled = flagValue(value);
      },
    },
  },
});
