import { wordKey } from '../../kpi/record/wordKey';
import type { MappedColumn } from './columnMap';

/** A column that is looked for: its id, and the heads that Generate gives it in any language. */
export interface WantedColumn<Id extends string> {
  readonly id: Id;
  readonly heads: readonly string[];
}

/**
 * Where each column stands (zero-based column of the table), by the head that `tblColumns` follows, else by the heads that Generate
 * gives. A column that is found by neither is left out.
 */
export function findColumns<Id extends string>(
  table: string,
  wanted: readonly WantedColumn<Id>[],
  heads: readonly string[],
  map: readonly MappedColumn[],
): ReadonlyMap<Id, number> {
  const keys = heads.map(wordKey);
  const found = new Map<Id, number>();
  for (const { id, heads: given } of wanted) {
    const mapped = map.find((each) => each.field === id && each.table.toLowerCase() === table.toLowerCase());
    const wished = [...(mapped ? [mapped.head] : []), ...given];
    const column = wished.map((head) => keys.indexOf(wordKey(head))).find((index) => index >= 0);
    if (column !== undefined) found.set(id, column);
  }
  return found;
}
