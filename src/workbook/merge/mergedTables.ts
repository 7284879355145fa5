import type { SampleRows } from '../../kpi/card/taskTemplate';
import { wordKey } from '../../kpi/record/wordKey';
import type { WorkbookWords } from '../../words/workbookWords';
import { tableSpecs } from '../columns/tableSpecs';
import type { TableSpec } from '../columns/TableSpec';
import type { DataTableKey } from '../names';
import { partsOf, type MergePlan } from '../plan/MergePlan';
import { tableHeadRow } from '../sheets/drawTableSheet';
import type { WorkbookState } from '../state/WorkbookState';

/** A table as it stands once the merge is done. */
export interface MergedTable {
  readonly key: DataTableKey;
  /** It was there; plain cells become it again; it is new. */
  readonly origin: 'kept' | 'remade' | 'drawn';
  readonly heads: readonly string[];
  /** Where each of our columns stands (from 0, in the table), by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** The first column that is new (from 0, in the table); as many as there are heads where none is. */
  readonly added: number;
  /** Zero-based row and column of the first head. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
}

/** The three tables after a merge. */
export function mergedTables(
  plan: MergePlan,
  { present }: Pick<WorkbookState, 'present'>,
  rows: SampleRows,
  words: WorkbookWords,
): readonly MergedTable[] {
  return tableSpecs(words).map((spec) => {
    const kept = present.get(spec.key);
    if (kept) {
      const wanted = partsOf(plan, 'columnMissing').find(({ table }) => table === spec.key)?.columns ?? [];
      const { key, top, left, rows: count } = kept;
      return { key, origin: 'kept', top, left, rows: count, ...withColumns(spec, kept.heads, kept.places, wanted) };
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

/** Missing columns come to the right end, in the order of the record. */
function withColumns(
  { columns }: TableSpec,
  present: readonly string[],
  presentPlaces: ReadonlyMap<string, number>,
  wanted: readonly string[],
): Pick<MergedTable, 'heads' | 'places' | 'added'> {
  const heads = [...present];
  const places = new Map(presentPlaces);
  for (const { id, head } of columns.filter((column) => wanted.includes(column.id))) {
    places.set(id, heads.length);
    heads.push(freeHead(head, heads));
  }
  return { heads, places, added: present.length };
}

/** `Clean`, else `Clean 2` where a column of somebody else's bears that head. */
function freeHead(head: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(wordKey));
  for (let free = head, number = 2; ; free = `${head} ${number}`, number += 1)
    if (!keys.has(wordKey(free))) return free;
}
