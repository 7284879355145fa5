import type { ObjectType } from '../../engine/ObjectType';
import { asFlag } from '../../engine/propertyValue';

export const runtimeType: ObjectType<'Runtime'> = {
  properties: {
    EnableEvents: {
      get: (_workbook, session) => session.events.enabled,
      set: (_workbook, value, session) => {
        session.events.enabled = asFlag(value);
      },
    },
  },
};
