import { exampleRows, type ExampleRows } from '../domain/exampleRows';
import { builtInTemplates } from '../domain/template/builtInTemplates';
import type { KpiWorkbook } from '../workbook/reading/readKpiWorkbook';

/** Which records of a workbook are still the card's examples, in either language. */
export function examplesOf({ departments, targets, kpis }: KpiWorkbook): ExampleRows {
  return exampleRows(
    Object.values(builtInTemplates),
    departments.records.map(({ record }) => record),
    targets.records.map(({ record }) => record),
    kpis.records.map(({ record }) => record),
  );
}
