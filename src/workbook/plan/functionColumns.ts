import type { WorkbookWords } from '../../words/workbookWords';
import { kpiTable } from '../columns/kpiTable';
import { givenHeads, type TableHeads } from '../columns/tableHeads';
import { tableNames, type DataTableKey } from '../names';
import type { MappedColumn } from '../readers/columnMap';
import { findColumns } from '../readers/findColumns';

/** A column of the KPI table that asks the add-in. */
export interface FunctionColumn {
  readonly id: string;
  /** Where it stands now, from 0 in the table. */
  readonly column: number;
  /** The function that it asks, such as `ADVICE`. */
  readonly asks: string;
  /** Today's formula in the present heads; undefined where a column that it needs is gone. */
  readonly formula: string | undefined;
}

/** The heads that stand in a workbook's tables now, and its column map. */
interface PresentHeads {
  readonly heads: Readonly<Partial<Record<DataTableKey, readonly string[]>>>;
  readonly map: readonly MappedColumn[];
}

/** The KPI table's columns with functions of the add-in, found by the column map or by the heads of any language. */
export function functionColumns(present: PresentHeads, everyLanguage: readonly WorkbookWords[]): FunctionColumn[] {
  const [words] = everyLanguage;
  if (!words) return [];
  const given = kpiTable(words, givenHeads(words)).columns;
  const today = todaysColumns(present, everyLanguage, words);
  return given.flatMap(({ id, formula }) => {
    const asks = /\bKPI\.([A-Z]+)\(/.exec(formula ?? '')?.[1];
    const column = asks === undefined ? undefined : placeOf('kpis', id, present, everyLanguage);
    return asks === undefined || column === undefined ? [] : [{ id, column, asks, formula: today.get(id) }];
  });
}

/** Today's formulas by column, in the present heads; none where a head that they name is gone. */
function todaysColumns(
  present: PresentHeads,
  everyLanguage: readonly WorkbookWords[],
  words: WorkbookWords,
): ReadonlyMap<string, string> {
  const heads = presentHeads(present, everyLanguage);
  if (!heads) return new Map();
  return new Map(
    kpiTable(words, heads).columns.flatMap(({ id, formula }) => (formula ? [[id, formula] as const] : [])),
  );
}

/** Undefined where a column of the record, or one that formulas name, is gone. */
function presentHeads(present: PresentHeads, everyLanguage: readonly WorkbookWords[]): TableHeads | undefined {
  const head = (table: DataTableKey, id: string): string | undefined => {
    const column = placeOf(table, id, present, everyLanguage);
    return column === undefined ? undefined : present.heads[table]?.[column];
  };
  const [words] = everyLanguage;
  const needed = [
    ...(words ? kpiTable(words, givenHeads(words)).columns.map(({ id }) => ['kpis', id] as const) : []),
    ['targets', 'key'] as const,
  ];
  if (needed.some(([table, id]) => head(table, id) === undefined)) return undefined;
  return (table, id) => head(table, id) ?? '';
}

function placeOf(
  table: DataTableKey,
  id: string,
  { heads, map }: PresentHeads,
  everyLanguage: readonly WorkbookWords[],
): number | undefined {
  const wanted = { id, heads: everyLanguage.map((words) => givenHeads(words)(table, id)) };
  return findColumns(tableNames[table], [wanted], heads[table] ?? [], map).get(id);
}
