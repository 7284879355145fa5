import type { ObjectType } from '../../engine/ObjectType';
import { choiceValue } from '../../engine/propertyValue';
import { borderSides } from './borderSides';
import { Reference } from '../../engine/Reference';

/** Diagonal borders are no part of the preview. */
export const rangeBorderCollectionType: ObjectType<'RangeBorderCollection'> = {
  properties: { Count: { get: () => borderSides.length } },
  items: (range) => borderSides.map((side) => new Reference('RangeBorder', { range, side })),
  item: (range, key) => new Reference('RangeBorder', { range, side: choiceValue(key, borderSides) }),
};
