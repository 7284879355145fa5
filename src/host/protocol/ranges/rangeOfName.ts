import { parseStructRef } from '@borgar/fx';
import { columnSpan, sectionRows } from '../../book/model/tableParts';
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

/** `KPIs`, `KPIs[#All]`, `KPIs[Target]`, `KPIs[[#Headers],[Target]:[Owner]]`; not `[@Target]`, which is another cell in each row. */
function rangeOfTable(workbook: Workbook, text: string): SheetArea | undefined {
  const { table: named = text, columns = [], sections = [] } = parseStructRef(text) ?? {};
  const table = workbook.table(named);
  const written = new Set(sections.map((section) => section.toLowerCase()));
  if (!table || written.has('this row')) return undefined;
  const span = columnSpan(table, columns);
  const rows = sectionRows(table, written);
  const { left } = table.area;
  const area = span && rows && { top: rows.top, bottom: rows.bottom, left: left + span.first, right: left + span.last };
  return area && { sheet: table.sheet, area };
}
