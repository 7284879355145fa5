import type { Language } from '../domain/language/language';
import { departmentTable } from './tables/departmentTable';
import { kpiTable } from './tables/kpiTable';
import type { TableSpec } from './tables/TableSpec';
import { targetTable } from './tables/targetTable';

/** The three tables that people fill, in the order of their sheets. */
export function tableSpecs(language: Language): readonly TableSpec[] {
  return [departmentTable(language), targetTable(language), kpiTable(language)];
}
