import type { CellInput } from '../../kpi/record/Field';
import { departmentFields, type DepartmentFieldId } from '../../kpi/record/departmentFields';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import { targetFields, type TargetFieldId } from '../../kpi/record/targetFields';
import { ExcelProblem } from '../../words/ExcelProblem';
import { tableNames } from '../names';
import { columnMapFromRows, type MappedColumn } from './columnMap';
import { checkSettings, loadSettings, type ReadSettings } from './checkSettings';
import { loadTable, tableRecords, type ReadTable } from './readTable';

export interface KpiWorkbook extends ReadSettings {
  readonly departments: ReadTable<DepartmentFieldId>;
  readonly targets: ReadTable<TargetFieldId>;
  readonly kpis: ReadTable<KpiFieldId>;
  /** The rows of `tblColumns`, of calculated columns too; none where that table is gone. */
  readonly map: readonly MappedColumn[];
  /** The sheet that holds `tblColumns`; nothing where that table is gone. */
  readonly mapSheetId?: string;
}

/** Reads everything that a check needs, in two batches however many rows there are. Throws an ExcelProblem. */
export async function readKpiWorkbook(context: Excel.RequestContext): Promise<KpiWorkbook> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  const missing = Object.values(tableNames).filter((name) => !present.has(name.toLowerCase()));
  const needed = missing.filter((name) => name !== tableNames.columns);
  if (needed.length > 0) throw new ExcelProblem('notOurWorkbook', needed.join(', '));
  const departments = loadTable(context, tableNames.departments);
  const targets = loadTable(context, tableNames.targets);
  const kpis = loadTable(context, tableNames.kpis);
  const columns = missing.length === 0 ? loadTable(context, tableNames.columns) : undefined;
  const settings = loadSettings(context);
  await context.sync();
  const map = columns ? columnMapFromRows((columns.range.values as CellInput[][]).slice(1)) : [];
  return {
    map,
    mapSheetId: columns?.sheet.id,
    departments: tableRecords('departments', departments, departmentFields, map),
    targets: tableRecords('targets', targets, targetFields, map),
    kpis: tableRecords('kpis', kpis, kpiFields, map),
    ...checkSettings(settings),
  };
}
