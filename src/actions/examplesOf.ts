import { exampleRows, type ExampleRows } from '../kpi/card/exampleRows';
import { builtInTemplates } from '../words/builtInTemplates';
import type { KpiWorkbook } from '../workbook/readers/readKpiWorkbook';

/** Which records of a workbook are still the card's examples, in either language. */
export function examplesOf({ departments, targets, kpis }: KpiWorkbook): ExampleRows {
  return exampleRows(
    Object.values(builtInTemplates),
    departments.records.map(({ record }) => record),
    targets.records.map(({ record }) => record),
    kpis.records.map(({ record }) => record),
  );
}
