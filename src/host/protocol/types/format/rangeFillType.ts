import type { ObjectType } from '../../engine/ObjectType';
import { asColor } from '../../engine/propertyValue';
import { styleInCommon } from './styleInCommon';
import { updateStyles } from './updateStyles';

export const rangeFillType: ObjectType<'RangeFill'> = {
  properties: {
    /** `#FFFFFF` where there is no fill, as Excel answers it. */
    Color: {
      get: (range) => styleInCommon(range, (style) => style.fill ?? '#FFFFFF'),
      set: (range, value) => {
        const fill = value === '' ? null : asColor(value);
        updateStyles(range, () => ({ fill }));
      },
    },
  },
  methods: { Clear: (range) => updateStyles(range, () => ({ fill: null })) },
};
