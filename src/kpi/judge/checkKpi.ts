import { blankKpi, isBlankKpi } from '../record/blankRow';
import type { Finding } from './finding';
import type { Kpi } from '../record/kpiFields';
import { kpiRules } from '../rules/index';
import type { KpiContext } from '../rules/kpiRule';

/** Checks one row by itself: what is missing or weak, the most important first. A blank row has no findings. */
export function checkKpi(kpi: Partial<Kpi>, context: KpiContext): Finding[] {
  if (isBlankKpi(kpi)) return [];
  const row = { ...blankKpi, ...kpi };
  const findings: Finding[] = [];
  for (const { id, letter, field, check } of kpiRules) {
    const values = check(row, context);
    if (values) findings.push({ rule: id, letter, field, values });
  }
  return findings.filter(isFirstOfItsCell);
}

/** Of two findings in one cell the first is enough: a target that is not there also has no value. */
function isFirstOfItsCell(finding: Finding, place: number, findings: readonly Finding[]): boolean {
  return findings.findIndex(({ field }) => field === finding.field) === place;
}
