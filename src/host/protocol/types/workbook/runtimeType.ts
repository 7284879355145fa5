import type { ObjectType } from '../../engine/ObjectType';
import { flagValue } from '../../engine/propertyValue';

export const runtimeType: ObjectType<'Runtime'> = {
  properties: {
    EnableEvents: {
      get: (_workbook, session) => session.events.enabled,
      set: (_workbook, value, session) => {
        session.events.enabled = flagValue(value);
      },
    },
  },
};
