import type { CellStyle } from '../../../book/model/CellStyle';
import type { Property } from '../../engine/ObjectType';
import type { SheetArea } from '../../ranges/SheetArea';
import { styleInCommon } from './styleInCommon';
import { updateStyles } from './updateStyles';

/** A property of a range that is one field of its cells' style; `read` refuses what the field cannot take. */
export function styleProperty<K extends keyof CellStyle>(
  field: K,
  read: (value: unknown) => CellStyle[K],
): Property<SheetArea> {
  return {
    get: (range) => styleInCommon(range, (style) => style[field]),
    set: (range, value) => {
      const change: Partial<CellStyle> = { [field]: read(value) };
      updateStyles(range, () => change);
    },
  };
}
