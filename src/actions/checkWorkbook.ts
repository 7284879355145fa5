import { judgeAnew, type RowJudge } from '../kpi/judge/rowJudge';
import type { CurrentCell } from '../kpi/record/LiveFormula';
import type { CheckSettings } from '../kpi/record/settings';
import type { KpiContext } from '../kpi/rules/kpiRule';
import { checkSteps, smartComplete } from '../kpi/judge/checkKpis';
import { cellText } from '../kpi/record/cellText';
import type { Finding } from '../kpi/judge/finding';
import { finished } from '../kpi/judge/finished';
import { isBlankText } from '../kpi/record/isBlank';
import { countKpis, departmentKey, rangeStatus } from '../kpi/judge/rangeStatus';
import type { TaskTemplate } from '../kpi/card/taskTemplate';
import { cellAddress } from '../workbook/drawing/cellAddress';
import type { BrokenPart } from '../workbook/plan/readBrokenParts';
import type { KpiWorkbook, StandingWorkbook } from '../workbook/readers/readStandingWorkbook';
import { readToCheck } from '../workbook/readers/readToCheck';
import type { Kpi } from '../kpi/record/kpiFields';
import { tableNames } from '../workbook/names';
import { bookFindings } from './bookFindings';
import { everyLanguage } from '../words/index';
import { runInExcel } from '../workbook/runInExcel';
import type { CheckedDepartment, CheckReport, PlacedFinding } from './CheckReport';
import { countExamples, everyCard } from './examplesOf';
import { fieldExample } from './fieldExample';

/**
 * Reads the workbook in two batches, and judges every row and department; changes nothing. Further batches are sent where current values are
 * there, where a number may be a day, and where something of the workbook is broken. Throws an ExcelProblem, `notOurWorkbook` where nothing of
 * ours is there.
 */
export async function checkWorkbook(): Promise<CheckReport> {
  const cards = await everyCard();
  return runInExcel(async (context) => {
    const { workbook, current, broken } = await readToCheck(context);
    return checkReport(workbook, cards, current, broken);
  });
}

/** The judgement of a workbook that has been read; rows as the cards gave them are counted as examples. */
export function checkReport(...given: Parameters<typeof reportSteps>): CheckReport {
  return finished(reportSteps(...given));
}

/**
 * The same in steps, none of which takes long.
 * @param current How the current values come about, by the one-based row of the sheet.
 */
export function* reportSteps(
  workbook: StandingWorkbook,
  cards: readonly TaskTemplate[],
  current: ReadonlyMap<number, CurrentCell> = new Map(),
  broken: readonly BrokenPart[] = [],
  judge: RowJudge = judgeAnew,
): Generator<void, CheckReport> {
  const { settings, contradictions, kpis, departments, withoutVerdict } = workbook;
  const rows = kpis.records.map(({ record }) => record);
  const named = rows.filter(({ name }) => !isBlankText(name));
  const all = yield* allFound(workbook, judge);
  const found = all.filter((finding) => !restsOnMissing(finding, workbook));
  const complete = smartComplete(rows, all).map(
    (each, index) => each && !withoutVerdict.has(kpis.records[index]?.row ?? 0),
  );
  yield;
  const checked = workbook.missing.includes('kpis') ? [] : checkedDepartments(workbook, complete);
  yield;
  const findings: PlacedFinding[] = [];
  for (const finding of found) {
    findings.push(placed(finding, workbook));
    yield;
  }
  const beside = bookFindings(workbook);
  yield;
  const examples = yield* countExamples(workbook, cards);
  const notes = yield* notesOf(workbook, current, judge);
  const listed = new Set(checked.map(({ name }) => departmentKey(name)));
  const isUnlisted = ({ department }: Kpi): boolean => !listed.has(departmentKey(department));
  const outOfRange = checked.filter(({ status }) => status !== 'inRange').length;
  return {
    language: settings.language,
    settings,
    contradictions,
    broken,
    bookFindings: beside,
    departmentsSheet: departments.sheetName,
    departments: checked,
    findings,
    notes,
    unreadTables: workbook.missing.map((key) => tableNames[key]),
    kpis: named.length,
    smartComplete: complete.filter(Boolean).length,
    unlisted: workbook.missing.includes('departments') ? 0 : named.filter(isUnlisted).length,
    examples,
    outOfRange,
    clean: findings.length + beside.length + contradictions.length + broken.length + outOfRange === 0,
  };
}

/** What is found in the rows. */
function allFound(
  { settings, kpis, departments, targets }: StandingWorkbook,
  judge: RowJudge,
): Generator<void, Finding[]> {
  return checkSteps(
    kpis.records.map(({ record }) => record),
    departments.records.map(({ record }) => record),
    targets.records.map(({ record }) => record),
    settings,
    everyLanguage,
    judge,
  );
}

/** A finding says no more than that a table or a column is gone. */
function restsOnMissing({ rule, field }: Finding, { kpis, missing }: StandingWorkbook): boolean {
  return (
    kpis.lost.some(({ id }) => id === field) ||
    (rule === 'departmentUnlisted' && missing.includes('departments')) ||
    (rule === 'notLinked' && missing.includes('targets'))
  );
}

/** Suggestions and how far the KPIs are, row by row. */
function* notesOf(
  workbook: KpiWorkbook,
  current: ReadonlyMap<number, CurrentCell>,
  judge: RowJudge,
): Generator<void, PlacedFinding[]> {
  const { settings, kpis } = workbook;
  const notes: PlacedFinding[] = [];
  for (const [index, { record, row }] of kpis.records.entries()) {
    for (const note of judge.notes(record, noteContext(settings, current.get(row)))) {
      notes.push({ ...placed({ ...note, row: index }, workbook), example: undefined });
    }
    yield;
  }
  return notes;
}

/** What notes on a row are made by. */
function noteContext(settings: CheckSettings, current: CurrentCell | undefined): KpiContext {
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
