import type { WorkbookImage } from './WorkbookImage';

/** Sheets, tables and names as a text to compare: what formulas are compiled with. */
export function structureOf({ sheets, tables, names }: WorkbookImage): string {
  return JSON.stringify([
    sheets.map(({ sheet, plain }) => [sheet.id, plain.name]),
    tables.map(([, { sheet, ...table }]) => [sheet.id, table]),
    names.map(([, { scope, ...name }]) => [scope?.id, name]),
  ]);
}
