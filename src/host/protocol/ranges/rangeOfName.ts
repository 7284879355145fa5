import { dataArea, type Table } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';
import { parseAddress } from './parseAddress';
import type { SheetArea } from './SheetArea';

/** The cells a name's formula points at: an address with its sheet, a table or a part of one; undefined for all else. */
export function rangeOfName(workbook: Workbook, formula: string | undefined): SheetArea | undefined {
  const text = formula?.replace(/^=/, '') ?? '';
  return rangeOfAddress(workbook, text) ?? rangeOfTable(workbook, text);
}

function rangeOfAddress(workbook: Workbook, text: string): SheetArea | undefined {
  const parsed = parseAddress(text);
  const sheet = parsed?.sheetName === undefined ? undefined : workbook.sheet(parsed.sheetName);
  return parsed && sheet && { sheet, area: parsed.area };
}

/** `KPIs`, `KPIs[#All]`, `KPIs[#Headers]`, `KPIs[#Data]`, `KPIs[Target]`. */
function rangeOfTable(workbook: Workbook, text: string): SheetArea | undefined {
  const reference = /^(?<table>[^[\]]+)\[(?<part>#All|#Headers|#Data|[^[\]#@]+)?\]$/.exec(text)?.groups;
  const table = workbook.table(reference?.table ?? text);
  const area = table && partOf(table, reference?.part ?? '#Data');
  return area && { sheet: table.sheet, area };
}

function partOf(table: Table, part: string): SheetArea['area'] | undefined {
  if (part === '#All') return table.area;
  if (part === '#Headers') return { ...table.area, bottom: table.area.top };
  if (part === '#Data') return dataArea(table);
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === part.toLowerCase());
  if (index < 0) return undefined;
  const column = table.area.left + index;
  return { ...dataArea(table), left: column, right: column };
}
