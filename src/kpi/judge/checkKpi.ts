import { blankKpi } from '../record/blankRow';
import { lettersOf } from '../record/Field';
import type { Finding } from './finding';
import { kpiFields, type Kpi } from '../record/kpiFields';
import { cellRules, kpiRules } from '../rules/index';
import type { KpiContext } from '../rules/kpiRule';

/** Checks one row that is begun, by itself: what is missing or weak, the most important first. */
export function checkKpi(kpi: Partial<Kpi>, context: KpiContext): Finding[] {
  const row = { ...blankKpi, ...kpi };
  const findings = cellFindings(row);
  for (const { id, letter, field, check } of kpiRules) {
    const values = check(row, context);
    if (values) findings.push({ rule: id, letter, field, values });
  }
  return findings.filter(isFirstOfItsCell);
}

/** Cells that hold what no field takes. */
function cellFindings(row: Kpi): Finding[] {
  return kpiFields.flatMap((field) =>
    cellRules.flatMap(({ id, remark, check }): Finding[] => {
      const values = check(row[field.id], field);
      const letter = remark ? undefined : lettersOf(field)[0];
      return values ? [{ rule: id, letter, field: field.id, values }] : [];
    }),
  );
}

/** Of two findings in one cell the first is enough: a target that is not there also has no value. A remark stands beside them. */
function isFirstOfItsCell(finding: Finding, place: number, findings: readonly Finding[]): boolean {
  return isRemark(finding) || findings.findIndex((each) => each.field === finding.field && !isRemark(each)) === place;
}

const remarks = new Set<string>(cellRules.flatMap(({ id, remark }) => (remark ? [id] : [])));

function isRemark({ rule }: Finding): boolean {
  return remarks.has(rule);
}
