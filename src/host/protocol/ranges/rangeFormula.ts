import { quoteSheetName } from '../../book/model/cellName';
import { areaAddress } from './areaAddress';
import type { SheetArea } from './SheetArea';

/** `=KPIs!$A$1:$B$2`: a range as names, charts and rules hold it. */
export function rangeFormula({ sheet, area }: SheetArea): string {
  const cells = areaAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheetName(sheet.name)}!${cells}`;
}
