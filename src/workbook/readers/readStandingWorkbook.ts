import type { CellInput, Field } from '../../kpi/record/Field';
import { departmentFields, type DepartmentFieldId } from '../../kpi/record/departmentFields';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import { targetFields, type TargetFieldId } from '../../kpi/record/targetFields';
import { names, pageName, tableNames, type DataTableKey } from '../names';
import { loadedOfNames, nameStates } from '../state/nameStates';
import type { NameState } from '../state/WorkbookState';
import { checkSettings, loadSettings, type ReadSettings } from './checkSettings';
import { inSlices } from '../inSlices';
import { columnMapFromRows, type MappedColumn } from './columnMap';
import { loadBelow, rowsBelow, type RowsBelow } from './rowsBelow';
import {
  failedColumns,
  loadTable,
  noTable,
  rowsInError,
  tableRecords,
  type LoadedTable,
  type ReadTable,
} from './readTable';

export interface KpiWorkbook extends ReadSettings {
  readonly departments: ReadTable<DepartmentFieldId>;
  readonly targets: ReadTable<TargetFieldId>;
  readonly kpis: ReadTable<KpiFieldId>;
  /** The rows of `tblColumns`, of calculated columns too; none where that table is gone. */
  readonly map: readonly MappedColumn[];
  /** The sheet that holds `tblColumns`; nothing where that table is gone. */
  readonly mapSheetId?: string;
  /** The workbook's names, by which settings are found. */
  readonly names: readonly NameState[];
}

/** What stands of a workbook, some of which may be gone. */
export interface StandingWorkbook extends KpiWorkbook {
  /** Tables that are gone; they are read as without rows. */
  readonly missing: readonly DataTableKey[];
  /** Rows of the KPI sheet (one-based) whose verdict shows an error, or that have no column for one. */
  readonly withoutVerdict: ReadonlySet<number>;
  /** Rows that somebody typed below the tables, outside of them. */
  readonly rowsBelow: readonly RowsBelow[];
  /** Something of ours is gone or shows an error, so that a look at the whole workbook is worth its batches. */
  readonly isSuspicious: boolean;
}

const dataTables: readonly DataTableKey[] = ['departments', 'targets', 'kpis'];

/** Reads everything that a check needs, in two batches however many rows there are. */
export async function readStandingWorkbook(context: Excel.RequestContext): Promise<StandingWorkbook> {
  const { tables, names: namedItems } = context.workbook;
  tables.load('items/name');
  namedItems.load(loadedOfNames);
  await context.sync();
  const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  const stands = (key: keyof typeof tableNames): boolean => present.has(tableNames[key].toLowerCase());
  const missing = dataTables.filter((key) => !stands(key));
  const states = nameStates(namedItems);
  const loaded = new Map(dataTables.filter(stands).map((key) => [key, loadTable(context, tableNames[key])]));
  const columns = stands('columns') ? loadTable(context, tableNames.columns) : undefined;
  const below = new Map([...loaded].map(([key, { range }]) => [key, loadBelow(range)]));
  const settings = loadSettings(context, states);
  await context.sync();
  return inSlices(standingSteps({ loaded, columns, below, settings, names: states, missing }));
}

/** All that was loaded. */
interface LoadedWorkbook extends Pick<StandingWorkbook, 'names' | 'missing'> {
  readonly loaded: ReadonlyMap<DataTableKey, LoadedTable>;
  readonly columns: LoadedTable | undefined;
  readonly below: ReadonlyMap<DataTableKey, Excel.Range>;
  readonly settings: ReturnType<typeof loadSettings>;
}

/** What stands, in steps none of which takes long. */
function* standingSteps({
  loaded,
  columns,
  below,
  settings,
  names: states,
  missing,
}: LoadedWorkbook): Generator<void, StandingWorkbook> {
  const map = columns ? columnMapFromRows((columns.range.values as CellInput[][]).slice(1)) : [];
  function* read<Id extends string>(key: DataTableKey, fields: readonly Field<Id>[]): Generator<void, ReadTable<Id>> {
    const table = loaded.get(key);
    return table ? yield* tableRecords(key, table, fields, map) : noTable();
  }
  const kpis = yield* read('kpis', kpiFields);
  const departments = yield* read('departments', departmentFields);
  const targets = yield* read('targets', targetFields);
  const failed: ReturnType<typeof failedColumns> = [];
  for (const [key, table] of loaded) {
    failed.push(...failedColumns(key, table, map));
    yield;
  }
  return {
    ...{ map, mapSheetId: columns?.sheet.id, names: states, missing, departments, targets, kpis },
    ...checkSettings(settings),
    rowsBelow: [
      ...rowsBelow(below.get('departments'), departments, departmentFields),
      ...rowsBelow(below.get('targets'), targets, targetFields),
      ...rowsBelow(below.get('kpis'), kpis, kpiFields),
    ],
    withoutVerdict: withoutVerdict(loaded.get('kpis'), kpis, failed, map.length > 0),
    isSuspicious: missing.length > 0 || !columns || failed.length > 0 || lacksNames(states),
  };
}

/** Names that formulas and links need, some of which are gone or broken. */
function lacksNames(states: readonly NameState[]): boolean {
  const whole = new Set(states.filter(({ isBroken }) => !isBroken).map(({ name }) => name));
  const pages = ['departments', 'targets', 'kpis', 'settings'] as const;
  return [...Object.values(names), ...pages.map(pageName)].some((name) => !whole.has(name));
}

/** The rows of KPIs of which the sheet says nothing; where nobody knows which column is which, those with any error of a formula. */
function withoutVerdict(
  table: LoadedTable | undefined,
  kpis: ReadTable<KpiFieldId>,
  failed: ReturnType<typeof failedColumns>,
  isMapped: boolean,
): ReadonlySet<number> {
  if (!table) return new Set();
  const verdict = failed.find((each) => each.table === 'kpis' && each.field === 'verdict');
  const every = Array.from({ length: kpis.rowCount }, (_, row) => row);
  const rows = isMapped ? verdict && (verdict.rows ?? every) : rowsInError(table, new Set(kpis.columns.values()));
  return new Set(rows?.map((row) => kpis.firstRow + row));
}
