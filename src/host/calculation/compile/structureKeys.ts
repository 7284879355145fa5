import type { Workbook } from '../../book/model/Workbook';

export const sheetKey = (name: string): string => `sheet ${name.toLowerCase()}`;
export const tableKey = (name: string): string => `table ${name.toLowerCase()}`;
/** Changes when a table gets more or fewer rows, which `[@x]` does not mind. */
export const tableRowsKey = (name: string): string => `rows ${name.toLowerCase()}`;
export const nameKey = (name: string): string => `name ${name.toLowerCase()}`;
/** A column that formulas hand to custom functions row by row; it never changes, it is there to find those formulas by. */
export const columnKey = (table: string, column: string): string => `column ${table}[${column}]`.toLowerCase();
/** Changes when a sheet comes, goes or moves: for references over several sheets. */
export const sheetOrderKey = 'sheets';
/** Changes with any table: for `[@x]` in a cell that no table holds. */
export const anyTableKey = 'tables';

/** Every sheet, table and name with what formulas depend on, as text to compare with an earlier state. */
export function structureState(workbook: Workbook): Map<string, string> {
  const state = new Map<string, string>();
  for (const sheet of workbook.sheets) state.set(sheetKey(sheet.name), sheet.id);
  state.set(sheetOrderKey, workbook.sheets.map(({ id, name }) => `${id} ${name}`).join());
  const tables: string[] = [];
  for (const table of workbook.tables) {
    const { sheet, area, showHeaders, showTotals, columns } = table;
    const heads = columns.map((column) => column.name);
    const text = JSON.stringify([table.id, sheet.id, area.top, area.left, area.right, showHeaders, showTotals, heads]);
    state.set(tableKey(table.name), text);
    state.set(tableRowsKey(table.name), String(area.bottom));
    tables.push(text);
  }
  state.set(anyTableKey, tables.join());
  for (const name of workbook.names) {
    const key = nameKey(name.name);
    state.set(key, `${state.get(key) ?? ''} ${name.scope?.id ?? ''} ${name.formula}`);
  }
  return state;
}

/** The keys that came, went or changed between two states. */
export function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}
