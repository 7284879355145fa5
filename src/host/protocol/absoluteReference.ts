import { quoteSheetName } from '../book/model/cellName';
import { areaAddress } from './address';
import type { SheetArea } from './SheetArea';

/** `KPIs!$A$1:$B$2`: a range as names and charts write it. */
export function absoluteReference({ sheet, area }: SheetArea): string {
  const cells = areaAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheetName(sheet.name)}!${cells}`;
}
