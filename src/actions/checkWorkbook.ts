import { judgeAnew, type RowJudge } from '../kpi/judge/rowJudge';
import type { CurrentCell } from '../kpi/record/LiveFormula';
import type { CheckSettings } from '../kpi/record/settings';
import type { KpiContext } from '../kpi/rules/kpiRule';
import { readCurrentCells } from '../workbook/readers/readCurrentCells';
import { checkKpis, smartComplete } from '../kpi/judge/checkKpis';
import { cellText } from '../kpi/record/cellText';
import type { Finding } from '../kpi/judge/finding';
import { isBlankText } from '../kpi/record/isBlank';
import { countKpis, departmentKey, rangeStatus } from '../kpi/judge/rangeStatus';
import type { TaskTemplate } from '../kpi/card/taskTemplate';
import { cellAddress } from '../workbook/drawing/cellAddress';
import { readKpiWorkbook, type KpiWorkbook } from '../workbook/readers/readKpiWorkbook';
import { everyLanguage } from '../words/index';
import { runInExcel } from '../workbook/runInExcel';
import type { CheckedDepartment, CheckReport, PlacedFinding } from './CheckReport';
import { everyCard, examplesOf } from './examplesOf';
import { fieldExample } from './fieldExample';

/**
 * Reads the workbook in two batches, and in two more where current values are there, and judges every row and department; changes nothing.
 * Throws an ExcelProblem.
 */
export async function checkWorkbook(): Promise<CheckReport> {
  const cards = await everyCard();
  return runInExcel(async (context) => {
    const workbook = await readKpiWorkbook(context);
    return checkReport(workbook, cards, await readCurrentCells(context, workbook.kpis));
  });
}

/**
 * The judgement of a workbook that has been read; rows as the cards gave them are counted as examples.
 * @param current How the current values come about, by the one-based row of the sheet.
 */
export function checkReport(
  workbook: KpiWorkbook,
  cards: readonly TaskTemplate[],
  current: ReadonlyMap<number, CurrentCell> = new Map(),
  judge: RowJudge = judgeAnew,
): CheckReport {
  const { settings, contradictions, kpis, departments, targets } = workbook;
  const rows = kpis.records.map(({ record }) => record);
  const named = rows.filter(({ name }) => !isBlankText(name));
  const found = checkKpis(
    rows,
    departments.records.map(({ record }) => record),
    targets.records.map(({ record }) => record),
    settings,
    everyLanguage,
    judge,
  );
  const complete = smartComplete(rows, found);
  const checked = checkedDepartments(workbook, complete);
  const findings = found.map((finding) => placed(finding, workbook));
  const listed = new Set(checked.map(({ name }) => departmentKey(name)));
  return {
    language: settings.language,
    settings,
    contradictions,
    departmentsSheet: departments.sheetName,
    departments: checked,
    findings,
    notes: notesOf(workbook, current, judge),
    kpis: named.length,
    smartComplete: complete.filter(Boolean).length,
    unlisted: named.filter(({ department }) => !listed.has(departmentKey(department))).length,
    examples: Object.values(examplesOf(workbook, cards)).flat().length,
    clean: findings.length + contradictions.length === 0 && checked.every(({ status }) => status === 'inRange'),
  };
}

/** Suggestions and how far the KPIs are, row by row. */
function notesOf(workbook: KpiWorkbook, current: ReadonlyMap<number, CurrentCell>, judge: RowJudge): PlacedFinding[] {
  const { settings, kpis } = workbook;
  return kpis.records.flatMap(({ record, row }, index) =>
    judge.notes(record, noteContext(settings, current.get(row))).map((note) => ({
      ...placed({ ...note, row: index }, workbook),
      example: undefined,
    })),
  );
}

/** What notes on a row are made by. */
export function noteContext(settings: CheckSettings, current: CurrentCell | undefined): KpiContext {
  return { ...settings, spellings: everyLanguage, linked: true, current };
}

function checkedDepartments(
  { departments, kpis, settings }: KpiWorkbook,
  complete: readonly boolean[],
): CheckedDepartment[] {
  const named = departments.records.filter(({ record }) => !isBlankText(record.department));
  const own = named.map(({ record }) => record.department);
  const rows = kpis.records.map(({ record }) => record);
  const count = (kept: typeof rows): number[] =>
    countKpis(
      own,
      kept.map(({ department }) => department),
      kept.map(({ name }) => name),
    );
  const all = count(rows);
  const done = count(rows.filter((_, index) => complete[index]));
  return named.map(({ record, row }, index) => {
    const counted = all[index] ?? 0;
    return {
      name: cellText(record.department),
      row,
      kpis: counted,
      smartComplete: done[index] ?? 0,
      status: rangeStatus(counted, settings.min, settings.max),
    };
  });
}

function placed(finding: Finding, { kpis, settings }: KpiWorkbook): PlacedFinding {
  const at = kpis.records[finding.row ?? 0];
  if (!at) throw new Error(`The finding ${finding.rule} stands in no row.`);
  const address = cellAddress(at.row - 1, kpis.columns.get(finding.field ?? 'name') ?? 0);
  const department = cellText(at.record.department);
  const kpi = cellText(at.record.name);
  return {
    finding: 'cell' in finding.values ? { ...finding, values: { ...finding.values, cell: address } } : finding,
    sheet: kpis.sheetName,
    row: at.row,
    address,
    code: cellText(at.record.code),
    department,
    kpi,
    example: fieldExample(finding.field, kpi, department, settings.language),
  };
}
