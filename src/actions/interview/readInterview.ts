import type { CellInput } from '../../kpi/record/Field';
import { checkKpis } from '../../kpi/judge/checkKpis';
import { departmentGaps, type DepartmentGap } from '../../kpi/judge/departmentGaps';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { cellText } from '../../kpi/record/cellText';
import { isBlankText } from '../../kpi/record/isBlank';
import type { ReadRow } from '../../workbook/intake/editRow';
import { readKpiWorkbook } from '../../workbook/readers/readKpiWorkbook';
import type { KpiWorkbook } from '../../workbook/readers/readStandingWorkbook';
import { runInExcel } from '../../workbook/runInExcel';
import { everyLanguage, type Language } from '../../words/index';
import { kpiPlace, type KpiPlace } from '../mend/readKpi';
import { fieldCells, type FieldCells } from '../rows/fieldCells';
import { everyCard, examplesOf } from '../examplesOf';

/** What the workbook holds of one department's answers. */
export interface InterviewedDepartment {
  readonly name: string;
  readonly row: ReadRow;
  readonly targets: readonly ReadRow[];
  readonly kpis: number;
  readonly gaps: readonly DepartmentGap[];
  /** The first KPI with something to mend. */
  readonly weakKpi?: KpiPlace;
}

/** All departments, as far as they have answered. */
export interface Interview {
  readonly language: Language;
  readonly min: number;
  readonly max: number;
  readonly departments: readonly InterviewedDepartment[];
  readonly cells: Readonly<Record<'departments' | 'targets', FieldCells>>;
  /** Rows that are still the card's examples. */
  readonly examples: number;
}

/** Reads what departments have answered, and what each still lacks, in two batches; changes nothing. Throws an ExcelProblem. */
export async function readInterview(): Promise<Interview> {
  const cards = await everyCard();
  return runInExcel(async (context) => {
    const workbook = await readKpiWorkbook(context);
    const { settings } = workbook;
    return {
      language: settings.language,
      min: settings.min,
      max: settings.max,
      departments: departmentsOf(workbook),
      cells: { departments: fieldCells(workbook.departments), targets: fieldCells(workbook.targets) },
      examples: Object.values(examplesOf(workbook, cards)).flat().length,
    };
  });
}

/** Of a department that is listed twice the first row counts. */
function departmentsOf({ departments, targets, kpis, settings }: KpiWorkbook): InterviewedDepartment[] {
  const rows = kpis.records.map(({ record }) => record);
  const listed = departments.records.map(({ record }) => record);
  const weak = new Set(
    checkKpis(
      rows,
      listed,
      targets.records.map(({ record }) => record),
      settings,
      everyLanguage,
    ).map(({ row }) => row),
  );
  const targetsOf = byDepartment(targets.records);
  const kpisOf = byDepartment(kpis.records.map((each, index) => ({ ...each, isWeak: weak.has(index) })));
  const first = new Map<string, unknown>();
  for (const each of [...departments.records].reverse()) first.set(departmentKey(each.record.department), each);
  return departments.records
    .filter((each) => !isBlankText(each.record.department) && first.get(departmentKey(each.record.department)) === each)
    .map((row) => {
      const key = departmentKey(row.record.department);
      const own = targetsOf.get(key) ?? [];
      const ofKpis = kpisOf.get(key) ?? [];
      const named = ofKpis.filter(({ record }) => !isBlankText(record.name)).length;
      const weakRows = ofKpis.filter(({ isWeak }) => isWeak);
      const state = {
        department: row.record,
        targets: own.map(({ record }) => record),
        kpis: named,
        weakRows: weakRows.length,
      };
      return {
        name: cellText(row.record.department),
        ...{ row, targets: own, kpis: named },
        gaps: departmentGaps(state, settings),
        weakKpi: weakRows[0] && kpiPlace(weakRows[0]),
      };
    });
}

/** The rows of each department, by its key. */
function byDepartment<Row extends { readonly record: { readonly department: CellInput } }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = departmentKey(row.record.department);
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return found;
}
