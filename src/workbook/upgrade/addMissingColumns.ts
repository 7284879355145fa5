import { wordKey } from '../../kpi/record/wordKey';
import type { TableSpec } from '../columns/TableSpec';
import type { PresentTable } from './PresentTable';

/** Queues the columns that a table lacks, at its right end. Gives the table as it then stands. */
export function addMissingColumns(present: PresentTable, spec: TableSpec): PresentTable {
  const heads = [...present.heads];
  const places = new Map(present.places);
  for (const { id, head } of spec.columns.filter((column) => !present.places.has(column.id))) {
    const free = freeHead(head, heads);
    present.table.columns.add(undefined, undefined, free);
    places.set(id, heads.length);
    heads.push(free);
  }
  return { ...present, heads, places };
}

/** `Clean`, else `Clean 2` where a column of somebody else's bears that head. */
function freeHead(head: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(wordKey));
  for (let free = head, number = 2; ; free = `${head} ${number}`, number += 1)
    if (!keys.has(wordKey(free))) return free;
}
