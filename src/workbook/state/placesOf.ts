import { fieldsOf, givenHeads } from '../columns/tableHeads';
import type { TableSpec } from '../columns/TableSpec';
import type { MappedColumn } from '../readers/columnMap';
import { findColumns } from '../readers/findColumns';
import type { WorkbookWords } from '../../words/workbookWords';

/** A table with so small a share of our typed columns is somebody else's. */
const smallestShare = 1 / 3;

/**
 * Where the columns of a table of ours stand, by id. A column that `tblColumns` gives to one field is not another's, whatever head it bears;
 * and a calculated column that it does not know is somebody else's. `known` says whether the table is ours at all.
 */
export function placesOf(
  { key, name, columns }: TableSpec,
  heads: readonly string[],
  map: readonly MappedColumn[],
  everyLanguage: readonly WorkbookWords[],
): { readonly known: boolean; readonly places: ReadonlyMap<string, number> } {
  const wanted = columns.map(({ id }) => ({ id, heads: everyLanguage.map((each) => givenHeads(each)(key, id)) }));
  const bare = wanted.map(({ id }) => ({ id, heads: [] }));
  const mapped = findColumns(name, bare, heads, map);
  const taken = new Set(mapped.values());
  const mapsTable = map.some(({ table }) => table.toLowerCase() === name.toLowerCase());
  const byHead = new Set(columns.filter(({ formula }) => !mapsTable || !formula).map(({ id }) => id));
  const found = [...findColumns(name, wanted, heads, map)];
  const places = new Map(found.filter(([id, place]) => mapped.has(id) || (byHead.has(id) && !taken.has(place))));
  const typed = fieldsOf[key];
  const share = typed.filter(({ id }) => places.has(id)).length / typed.length;
  return { known: share >= smallestShare, places };
}
