import type { SampleRows } from '../../kpi/card/taskTemplate';
import { wordKey } from '../../kpi/record/wordKey';
import type { WorkbookWords } from '../../words/workbookWords';
import { tableSpecs } from '../columns/tableSpecs';
import type { TableSpec } from '../columns/TableSpec';
import type { DataTableKey } from '../names';
import { partsOf, type MergePlan } from '../plan/MergePlan';
import { tableHeadRow } from '../sheets/drawTableSheet';
import type { MappedColumn } from '../readers/columnMap';
import type { WorkbookState } from '../state/WorkbookState';

/** A table as it stands once the merge is done. */
export interface MergedTable {
  readonly key: DataTableKey;
  /** It was there; plain cells become it again; it is new. */
  readonly origin: 'kept' | 'remade' | 'drawn';
  readonly heads: readonly string[];
  /** Where each of our columns stands (from 0, in the table), by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** The first column at the right end that is new (from 0, in the table); as many as there are heads where none is. */
  readonly added: number;
  /** Where lost columns that people fill are put back between the others (from 0, in the table, ascending). */
  readonly putBack: readonly number[];
  /** Zero-based row and column of the first head. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
}

/** The three tables after a merge. */
export function mergedTables(
  plan: MergePlan,
  { present, map }: Pick<WorkbookState, 'present' | 'map'>,
  rows: SampleRows,
  words: WorkbookWords,
): readonly MergedTable[] {
  return tableSpecs(words).map((spec) => {
    const kept = present.get(spec.key);
    if (kept) {
      const wanted = partsOf(plan, 'columnMissing').find(({ table }) => table === spec.key)?.columns ?? [];
      const { key, top, left, rows: count } = kept;
      return { key, origin: 'kept', top, left, rows: count, ...withColumns(...putBackTyped(spec, kept, wanted, map)) };
    }
    const lost = partsOf(plan, 'tableMissing').find(({ table }) => table === spec.key);
    if (lost?.found) {
      const { top, left, bottom, heads, places } = lost.found;
      const wanted = spec.columns.filter(({ id }) => !places.has(id)).map(({ id }) => id);
      const where = { top, left, rows: bottom - top };
      return { key: spec.key, origin: 'remade', ...where, ...withColumns(spec, heads, places, wanted) };
    }
    const where = { top: (lost?.headRow ?? tableHeadRow) - 1, left: 0, rows: Math.max(rows[spec.key].length, 1) };
    const drawn = withColumns(
      spec,
      [],
      new Map(),
      spec.columns.map(({ id }) => id),
    );
    return { key: spec.key, origin: 'drawn', ...where, ...drawn };
  });
}

/** Where a column of a table stands before the merge; both from 0, in the table. */
export function placeBefore({ putBack }: Pick<MergedTable, 'putBack'>, place: number): number {
  return place - putBack.filter((each) => each < place).length;
}

/**
 * Lost columns that people fill come back where they belong, behind the field that stands before them in the record, because formulas look at these
 * columns as one stretch; the others come to the right end, and so does a field that the workbook never had.
 */
function putBackTyped(
  spec: TableSpec,
  kept: Pick<MergedTable, 'heads' | 'places'>,
  wanted: readonly string[],
  map: WorkbookState['map'],
): Parameters<typeof withColumns> {
  const heads = [...kept.heads];
  const places = new Map(kept.places);
  const back: string[] = [];
  const typed = spec.columns.filter(({ formula }) => formula === undefined);
  const lost = wanted.filter((id) => map === undefined || map.some(isColumn(spec, id)));
  typed.forEach(({ id, head }, index) => {
    if (!lost.includes(id)) return;
    const before = typed
      .slice(0, index)
      .filter((each) => places.has(each.id))
      .at(-1);
    const after = typed.slice(index + 1).find((each) => places.has(each.id));
    const place = before ? (places.get(before.id) ?? 0) + 1 : after && places.get(after.id);
    if (place === undefined || place >= heads.length) return;
    for (const [each, at] of places) if (at >= place) places.set(each, at + 1);
    heads.splice(place, 0, freeHead(head, heads));
    places.set(id, place);
    back.push(id);
  });
  const putBack = back.flatMap((id) => places.get(id) ?? []).sort((one, other) => one - other);
  return [spec, heads, places, wanted.filter((id) => !back.includes(id)), putBack];
}

/** Whether a row of `tblColumns` is about a column, lost or not. */
function isColumn({ name }: TableSpec, id: string): (row: Pick<MappedColumn, 'field' | 'table'>) => boolean {
  return ({ field, table }) => field === id && table.toLowerCase() === name.toLowerCase();
}

/** Missing columns at the right end, in the order of the record. */
function withColumns(
  { columns }: TableSpec,
  present: readonly string[],
  presentPlaces: ReadonlyMap<string, number>,
  wanted: readonly string[],
  putBack: readonly number[] = [],
): Pick<MergedTable, 'heads' | 'places' | 'added' | 'putBack'> {
  const heads = [...present];
  const places = new Map(presentPlaces);
  for (const { id, head } of columns.filter((column) => wanted.includes(column.id))) {
    places.set(id, heads.length);
    heads.push(freeHead(head, heads));
  }
  return { heads, places, added: present.length, putBack };
}

/** `Clean`, else `Clean 2` where a column of somebody else's bears that head. */
function freeHead(head: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(wordKey));
  for (let free = head, number = 2; ; free = `${head} ${number}`, number += 1)
    if (!keys.has(wordKey(free))) return free;
}
