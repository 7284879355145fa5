import type { WorkbookWords } from '../../words/workbookWords';
import { departmentTable } from './departmentTable';
import { kpiTable } from './kpiTable';
import { givenHeads } from './tableHeads';
import type { TableSpec } from './TableSpec';
import { targetTable } from './targetTable';

/** The three tables that people fill, in the order of their sheets. */
export function tableSpecs(words: WorkbookWords): readonly TableSpec[] {
  const heads = givenHeads(words);
  return [departmentTable(words, heads), targetTable(words, heads), kpiTable(words, heads)];
}
