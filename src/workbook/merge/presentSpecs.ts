import type { WorkbookWords } from '../../words/workbookWords';
import { kpiFields } from '../../kpi/record/kpiFields';
import { departmentTable } from '../columns/departmentTable';
import { kpiTable, neededIds } from '../columns/kpiTable';
import { givenHeads, type TableHeads } from '../columns/tableHeads';
import type { TableSpec } from '../columns/TableSpec';
import { targetTable } from '../columns/targetTable';
import { stretches } from '../drawing/stretches';
import type { DataTableKey } from '../names';
import type { MergedTable } from './mergedTables';

/** A table as far as its formulas depend on it. */
type HeadedTable = Pick<MergedTable, 'key' | 'heads' | 'places'>;

/** The heads as they stand after the merge. */
export function presentHeads(tables: readonly HeadedTable[], words: WorkbookWords): TableHeads {
  const given = givenHeads(words);
  return (key, id) => {
    const table = tables.find((each) => each.key === key);
    return table?.heads[table.places.get(id) ?? -1] ?? given(key, id);
  };
}

/** The three tables as today's version has them, with the heads of this workbook. */
export function presentSpecs(
  tables: readonly HeadedTable[],
  words: WorkbookWords,
): Readonly<Record<DataTableKey, TableSpec>> {
  const heads = presentHeads(tables, words);
  return {
    departments: departmentTable(words, heads),
    targets: targetTable(words, heads),
    kpis: kpiTable(words, heads, outerFields(tables)),
  };
}

/** The first and the last of the needed columns that stand together: a list of them must not reach over calculated ones. */
function outerFields(tables: readonly HeadedTable[]): [first: string, last: string] | undefined {
  const kpis = tables.find(({ key }) => key === 'kpis');
  const idAt = new Map([...(kpis?.places ?? [])].map(([id, place]) => [place, id]));
  const typed = new Set<string>(kpiFields.map(({ id }) => id));
  const columns = (kpis?.heads ?? []).map((_, place) => idAt.get(place));
  const [longest] = stretches(columns, (id) => id === undefined || typed.has(id))
    .filter(({ value }) => value)
    .map(({ first, last }) => columns.slice(first, last + 1).flatMap((id) => (id && neededIds.includes(id) ? id : [])))
    .sort((one, other) => other.length - one.length);
  const [first, last] = [longest?.[0], longest?.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

/** A table with its columns as they stand on its sheet from column A on; columns of somebody else's have no id and no formula. */
export function specAsPlaced(
  spec: TableSpec,
  { heads, places, left }: Pick<MergedTable, 'heads' | 'places' | 'left'>,
): TableSpec {
  const somebodyElses = (head: string): TableSpec['columns'][number] => ({ id: '', head, width: 0 });
  const ours = new Map(
    spec.columns.flatMap((column) => {
      const place = places.get(column.id);
      return place === undefined ? [] : [[place, column] as const];
    }),
  );
  return {
    ...spec,
    columns: [
      ...Array.from({ length: left }, () => somebodyElses('')),
      ...heads.map((head, place) => ours.get(place) ?? somebodyElses(head)),
    ],
  };
}
