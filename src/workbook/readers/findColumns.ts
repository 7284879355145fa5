import type { Field } from '../../kpi/record/field';
import { wordKey } from '../../kpi/record/wordKey';
import type { MappedColumn } from './columnMap';

/**
 * Where each field stands (zero-based column of the table), by the head that `tblColumns` follows, else by the head that Generate
 * gives in either language. A field that is found by neither is left out.
 */
export function findColumns<Id extends string>(
  table: string,
  fields: readonly Field<Id>[],
  heads: readonly string[],
  map: readonly MappedColumn[],
): ReadonlyMap<Id, number> {
  const keys = heads.map(wordKey);
  const found = new Map<Id, number>();
  for (const { id, heads: given } of fields) {
    const mapped = map.find((each) => each.field === id && each.table.toLowerCase() === table.toLowerCase());
    const wished = [...(mapped ? [mapped.head] : []), given.en, given.id];
    const column = wished.map((head) => keys.indexOf(wordKey(head))).find((index) => index >= 0);
    if (column !== undefined) found.set(id, column);
  }
  return found;
}
