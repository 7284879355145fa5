import type { WorkbookWords } from '../../words/workbookWords';
import { kpiTable } from '../columns/kpiTable';
import { givenHeads } from '../columns/tableHeads';
import { tableNames } from '../names';
import type { MappedColumn } from '../readers/columnMap';
import { findColumns } from '../readers/findColumns';

/**
 * Where the KPI table's columns with functions of the add-in stand now (from 0, in the table), by their ids; found by the column map or
 * by the heads of any language.
 */
export function functionColumns(
  heads: readonly string[],
  map: readonly MappedColumn[],
  everyLanguage: readonly WorkbookWords[],
): ReadonlyMap<string, number> {
  const [words] = everyLanguage;
  if (!words) return new Map();
  const asking = kpiTable(words, givenHeads(words)).columns.filter(({ formula }) => formula?.includes('KPI.'));
  const wanted = asking.map(({ id }) => ({ id, heads: everyLanguage.map((each) => givenHeads(each)('kpis', id)) }));
  return findColumns(tableNames.kpis, wanted, heads, map);
}
