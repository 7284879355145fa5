import { isBlankText } from '../record/isBlank';
import type { Department } from '../record/departmentFields';
import type { Finding } from './finding';
import { finished } from './finished';
import type { Kpi } from '../record/kpiFields';
import { linksOf } from './linksOf';
import { judgeAnew, type RowJudge } from './rowJudge';
import { tableRules } from '../rules/index';
import type { KpiContext } from '../rules/kpiRule';
import type { TypedWords } from '../record/lists';
import type { CheckSettings } from '../record/settings';
import type { DepartmentTarget } from '../record/targetFields';

/**
 * Checks rows that are begun, each by itself and against the others. Findings come by row (from 0), within a row the most important
 * first. How many KPIs a department has is told by rangeStatus.
 */
export function checkKpis(
  kpis: readonly Kpi[],
  departments: readonly Department[],
  targets: readonly DepartmentTarget[],
  settings: CheckSettings,
  spellings: TypedWords,
): Finding[] {
  return finished(checkSteps(kpis, departments, targets, settings, spellings));
}

/** The same, a step for each row and for each rule on all rows. */
export function* checkSteps(
  kpis: readonly Kpi[],
  departments: readonly Department[],
  targets: readonly DepartmentTarget[],
  settings: CheckSettings,
  spellings: TypedWords,
  judge: RowJudge = judgeAnew,
): Generator<void, Finding[]> {
  const contextOf = rowContexts(targets, settings, spellings);
  const byRow: Finding[][] = [];
  for (const [row, kpi] of kpis.entries()) {
    byRow.push(judge.check(kpi, contextOf(kpi)).map((finding) => ({ ...finding, row })));
    yield;
  }
  for (const { id, field, find } of tableRules) {
    for (const { row, values } of find(kpis, departments)) byRow[row]?.push({ rule: id, field, row, values });
    yield;
  }
  return byRow.flat();
}

/** What each row is judged by. */
function rowContexts(
  targets: readonly DepartmentTarget[],
  settings: CheckSettings,
  spellings: TypedWords,
): (kpi: Kpi) => KpiContext {
  const isLinked = linksOf(targets);
  return ({ department, linkedTarget }) => ({ ...settings, spellings, linked: isLinked(department, linkedTarget) });
}

/** Says for each row that is begun whether it is SMART-complete: filled, its code too, and without any finding of a letter. */
export function smartComplete(kpis: readonly Kpi[], findings: readonly Finding[]): boolean[] {
  const weak = new Set(findings.filter(({ letter }) => letter !== undefined).map(({ row }) => row));
  return kpis.map(({ code }, row) => !isBlankText(code) && !weak.has(row));
}
