import type { ObjectType } from '../../engine/ObjectType';
import { asChoice } from '../../engine/propertyValue';
import { borderSides } from './borderSides';
import { TypedTarget } from '../../engine/TypedTarget';

export const rangeBorderCollectionType: ObjectType<'RangeBorderCollection'> = {
  properties: { Count: { get: () => borderSides.length } },
  items: (range) => borderSides.map((side) => new TypedTarget('RangeBorder', { range, side })),
  item: (range, key) =>
    new TypedTarget('RangeBorder', { range, side: asChoice(key, borderSides, ['DiagonalDown', 'DiagonalUp']) }),
};
