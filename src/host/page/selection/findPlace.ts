import { Reference } from '../../calculation/values/Reference';
import type { Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import type { RuleCalculator } from '../look/RuleCalculator';

/** Where a text leads: a cell, an area, a name or a table (`B4`, `'KPIs'!A1`, `KPI_Min`, `tblKpis`). */
export function findPlace(
  text: string,
  sheet: Sheet,
  rules: RuleCalculator,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const plain = text.trim().replace(/^[#=]/, '');
  if (plain === '') return undefined;
  const table = tableArea(sheet.workbook, plain);
  if (table) return table;
  const origin = { row: 0, column: 0 };
  const value = rules.value(`=${plain}`, sheet, origin, origin);
  if (!(value instanceof Reference)) return undefined;
  const { top, left, bottom, right } = value;
  return { sheet: value.sheet, area: { top, left, bottom, right } };
}

function tableArea(workbook: Workbook, name: string): { sheet: Sheet; area: Area } | undefined {
  const table = workbook.table(name);
  return table && { sheet: table.sheet, area: { ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0) } };
}
