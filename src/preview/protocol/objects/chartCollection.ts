import type { Sheet } from '../../workbook/Sheet';
import { objectType, type ObjectType } from '../objectType';

export const chartCollectionType: ObjectType<Sheet> = objectType<Sheet>({ name: 'ChartCollection' });
