import { objectType, type ObjectType } from '../objectType';
import { flagValue } from '../propertyValue';
import type { SheetArea } from '../SheetArea';
import { styleProperty } from '../styleProperty';

export const formatProtectionType: ObjectType<SheetArea> = objectType<SheetArea>({
  name: 'FormatProtection',
  properties: { Locked: styleProperty('locked', flagValue) },
});
