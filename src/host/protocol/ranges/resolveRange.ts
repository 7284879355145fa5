import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { WorkbookError } from '../../book/model/WorkbookError';
import { dataArea } from '../../book/model/Table';
import { parseAddress } from './areaAddress';
import { sheetArea, type SheetArea } from './SheetArea';

/**
 * The cells an address names: `A1:B2`, `KPIs!A1`, a defined name or a table. `sheet` is where an address without a sheet lies;
 * an address that names another sheet than `sheet` is refused unless `sheet` is left out.
 * Throws InvalidReference for what cannot be read, ItemNotFound for a sheet that is not there.
 */
export function resolveRange(workbook: Workbook, address: string, sheet?: Sheet): SheetArea {
  const parsed = parseAddress(address);
  if (!parsed) return namedRange(workbook, address, sheet);
  const named = parsed.sheetName === undefined ? undefined : workbook.sheet(parsed.sheetName);
  if (parsed.sheetName !== undefined && !named) {
    throw new WorkbookError('ItemNotFound', `There is no sheet ${parsed.sheetName}.`);
  }
  if (named && sheet && named !== sheet) throw new WorkbookError('InvalidArgument', `${address} is on another sheet.`);
  const owner = named ?? sheet ?? workbook.activeSheet;
  if (!owner) throw new WorkbookError('InvalidReference', `${address} lies on no sheet.`);
  return sheetArea(owner, parsed.area);
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

/** The cells a name's formula points at; undefined for constants and formulas. */
export function rangeOfName(workbook: Workbook, formula: string | undefined): SheetArea | undefined {
  const text = formula?.replace(/^=/, '') ?? '';
  const parsed = parseAddress(text);
  const sheet = parsed?.sheetName === undefined ? undefined : workbook.sheet(parsed.sheetName);
  if (parsed && sheet) return { sheet, area: parsed.area };
  const reference = /^(?<table>[^[\]]+)\[(?<part>#All|#Headers|#Data|[^[\]#@]+)?\]$/.exec(text)?.groups;
  const table = workbook.table(reference?.table ?? text);
  if (!table) return undefined;
  const part = reference?.part ?? '#Data';
  if (part === '#All') return { sheet: table.sheet, area: table.area };
  if (part === '#Headers') return { sheet: table.sheet, area: { ...table.area, bottom: table.area.top } };
  if (part === '#Data') return { sheet: table.sheet, area: dataArea(table) };
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === part.toLowerCase());
  if (index < 0) return undefined;
  const column = table.area.left + index;
  return { sheet: table.sheet, area: { ...dataArea(table), left: column, right: column } };
}
