import type { Language } from '../words/language';
import { departmentTable } from './columns/departmentTable';
import { kpiTable } from './columns/kpiTable';
import type { TableSpec } from './columns/TableSpec';
import { targetTable } from './columns/targetTable';

/** The three tables that people fill, in the order of their sheets. */
export function tableSpecs(language: Language): readonly TableSpec[] {
  return [departmentTable(language), targetTable(language), kpiTable(language)];
}
