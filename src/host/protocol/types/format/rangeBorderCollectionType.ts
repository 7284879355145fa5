import { objectType, type ObjectType } from '../../engine/ObjectType';
import { choiceValue } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';
import { borderSides } from './borderSides';
import { rangeBorderType } from './rangeBorderType';

/** Diagonal borders are no part of the preview. */
export const rangeBorderCollectionType: ObjectType<SheetArea> = objectType<SheetArea>({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => borderSides.length } },
  items: (range) => borderSides.map((side) => rangeBorderType.of({ range, side })),
  item: (range, key) => rangeBorderType.of({ range, side: choiceValue(key, borderSides) }),
});
