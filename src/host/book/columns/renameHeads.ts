import { overlaps, type Area } from '../model/Area';
import { displayText } from '../model/displayText';
import { renameColumnsInReferences } from '../../formulas/rewriting/renameInReferences';
import type { Table } from '../model/Table';
import { uniqueHead } from './uniqueHead';

/** Makes what was written to a header row into heads (texts, unique, never blank) and renames the columns (`assumptions.renamedHead`). True when one changed. */
export function renameHeads(table: Table, area: Area): boolean {
  const { sheet } = table;
  const row = table.area.top;
  if (!table.showHeaders || !overlaps({ ...table.area, bottom: row }, area)) return false;
  const renamed = new Map<string, string>();
  table.columns.forEach((column, index) => {
    const at = table.area.left + index;
    if (at < area.left || at > area.right) return;
    const written = sheet.formula(row, at) ?? displayText(sheet.value(row, at), sheet.style(row, at).numberFormat);
    const others = table.columns.filter((each) => each !== column).map((each) => each.name);
    const head = uniqueHead(written, index, others);
    sheet.storeFormula(row, at, undefined);
    sheet.storeValue(row, at, head);
    if (head === column.name) return;
    renamed.set(column.name.toLowerCase(), head);
    column.name = head;
  });
  if (renamed.size > 0) renameColumnsInReferences(table, renamed);
  return renamed.size > 0;
}
