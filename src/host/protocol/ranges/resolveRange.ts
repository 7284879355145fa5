import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { WorkbookError } from '../../book/model/WorkbookError';
import { dataArea } from '../../book/model/Table';
import { parseAddress } from './parseAddress';
import { rangeOfName } from './rangeOfName';
import { sheetArea, type SheetArea } from './SheetArea';

/**
 * The cells an address names: `A1:B2`, `KPIs!A1`, a defined name or a table. `sheet` is where an address without a sheet lies;
 * an address that names another sheet than `sheet` is refused unless `sheet` is left out.
 * Throws InvalidReference for what cannot be read, ItemNotFound for a sheet that is not there.
 */
export function resolveRange(workbook: Workbook, address: string, sheet?: Sheet): SheetArea {
  const parsed = parseAddress(address);
  if (!parsed) return namedRange(workbook, address, sheet);
  const named = parsed.sheetName === undefined ? undefined : sheetNamed(workbook, parsed.sheetName);
  if (named && sheet && named !== sheet) throw new WorkbookError('InvalidArgument', `${address} is on another sheet.`);
  const owner = named ?? sheet ?? workbook.activeSheet;
  if (!owner) throw new WorkbookError('InvalidReference', `${address} lies on no sheet.`);
  return sheetArea(owner, parsed.area);
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new WorkbookError('ItemNotFound', `There is no sheet ${name}.`);
  return sheet;
}

function namedRange(workbook: Workbook, name: string, sheet: Sheet | undefined): SheetArea {
  const table = workbook.table(name);
  if (table && (!sheet || table.sheet === sheet)) return { sheet: table.sheet, area: dataArea(table) };
  const range = rangeOfName(workbook, workbook.definedName(name, sheet)?.formula);
  if (!range || (sheet && range.sheet !== sheet)) {
    throw new WorkbookError('InvalidArgument', `${name} is no address and names no cells here.`);
  }
  return range;
}
