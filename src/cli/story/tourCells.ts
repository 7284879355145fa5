/** A typed or calculated column of our tables as the formula of a tour: found by the map of columns, whatever its head, place or language. */
export function columnOf(table: string, field: string): string {
  const row = `MATCH("${field}|${table}",INDEX(tblColumns,0,1)&"|"&INDEX(tblColumns,0,2),0)`;
  return `INDEX(${table},0,MATCH(INDEX(tblColumns,${row},3),${table}[#Headers],0))`;
}

/** The cells of one row of a table, from one field to another: of the row in which `keyField` is `key`. */
export function rowOf(
  table: string,
  [keyField, key]: readonly [field: string, key: string],
  from: string,
  to: string = from,
): string {
  const row = `MATCH("${key}",${columnOf(table, keyField)},0)`;
  const cell = (field: string): string => `INDEX(${columnOf(table, field)},${row})`;
  return from === to ? cell(from) : `${cell(from)}:${cell(to)}`;
}

/** True while results are frozen: a name holds the day. */
export const isFrozen = 'ISNUMBER(Letters_Frozen_On)';

/** True where a table is there and has such a row. */
export function hasRow(table: string, [keyField, key]: readonly [field: string, key: string]): string {
  return `ISNUMBER(MATCH("${key}",${columnOf(table, keyField)},0))`;
}

/** Cells of the first row in which not all of these fields are filled: within the table, or right beneath it. */
export function nextRow<const Fields extends readonly string[]>(
  table: string,
  fields: Fields,
): { readonly [Place in keyof Fields]: string } {
  const filled = `MIN(${fields.map((field) => `COUNTA(${columnOf(table, field)})`).join()})`;
  const cells = fields.map((field) => `OFFSET(INDEX(${columnOf(table, field)},1),${filled},0)`);
  return cells as { readonly [Place in keyof Fields]: string };
}
