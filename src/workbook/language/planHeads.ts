import { wordKey } from '../../kpi/record/wordKey';
import type { WorkbookWords } from '../../words/workbookWords';
import { givenHeads } from '../columns/tableHeads';
import type { DataTableKey } from '../names';
import type { OpenTable } from '../state/readOpenTables';
import { editsOf, type CellChange } from './editsOf';
import { headCell } from './headCell';
import type { CellText, LanguageEdit } from './LanguagePlan';

interface PlannedHeads {
  readonly edits: readonly LanguageEdit[];
  readonly count: number;
  readonly kept: readonly CellText[];
  /** The tables as they will stand. */
  readonly tables: readonly OpenTable[];
}

/** Which heads become those of the new language: such as bear the old one's, where no other column bears the new one. */
export function planHeads(
  tables: readonly OpenTable[],
  sheets: Readonly<Record<DataTableKey, string>>,
  old: WorkbookWords,
  to: WorkbookWords,
): PlannedHeads {
  const planned = tables.map((table) => {
    const { changes, own } = headChanges(table, old, to);
    const heads = [...table.heads];
    for (const { column, new: head } of changes) heads[column] = String(head);
    const kept = own.map((place) => headCell(table, sheets[table.key], place));
    return { edits: editsOf({ kind: 'heads', key: table.key }, changes), changes, kept, table: { ...table, heads } };
  });
  return {
    edits: planned.flatMap(({ edits }) => edits),
    count: planned.reduce((sum, { changes }) => sum + changes.length, 0),
    kept: planned.flatMap(({ kept }) => kept),
    tables: planned.map(({ table }) => table),
  };
}

/** The heads that change, and the places of those of ours that somebody named otherwise or whose new head is taken. */
function headChanges(
  { key, heads, places }: OpenTable,
  old: WorkbookWords,
  to: WorkbookWords,
): { readonly changes: CellChange[]; readonly own: number[] } {
  const wished = [...places].map(([id, place]) => ({
    ...{ place, head: heads[place] ?? '' },
    ...{ before: givenHeads(old)(key, id), after: givenHeads(to)(key, id) },
  }));
  const renamed = wished.filter(({ head, before }) => head === before);
  const stay = heads.filter((_, place) => !renamed.some((each) => each.place === place)).map(wordKey);
  const free = renamed.filter(({ after }) => !stay.includes(wordKey(after)));
  const own = wished.filter((each) => each.head !== each.after && !free.includes(each));
  return {
    changes: free
      .filter(({ before, after }) => before !== after)
      .map(({ place, before, after }) => ({ row: 0, column: place, old: before, new: after })),
    own: own.map(({ place }) => place),
  };
}
