import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { ObjectType } from '../../engine/ObjectType';
import { asFlag } from '../../engine/propertyValue';
import { styleProperty } from './styleProperty';

const locked = styleProperty('locked', asFlag);

export const formatProtectionType: ObjectType<'FormatProtection'> = {
  properties: {
    Locked: {
      ...locked,
      /** No option of a protected sheet lets its locks be changed. */
      set: (range, value, session) => {
        refuseProtected(range.sheet);
        locked.set?.(range, value, session);
      },
    },
  },
};
