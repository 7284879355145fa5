import { names, tableNames } from '../names';
import { tableColumn, thisRow } from '../structuredReference';
import { cleaned, literalPattern } from './cellExpressions';

/** A sign before every key keeps COUNTIF from reading `<HR>`, `=X` or `2026` as a comparison or a number. */
const keySign = '"#"&';
/** COUNTIF and MATCH look no further than 255 characters, which escaping may double. */
const longestTargetKey = 100;

/** The key of a department in its own table; blank where no department is named. */
export function departmentKey(department: string): string {
  return `=IF(${cleaned(department)}="","",${keySign}${cleaned(department)})`;
}

/** The key of a KPI's department; blank where the KPI has no name, because only a named KPI counts. */
export function kpiKey(name: string, department: string): string {
  return `=IF(${cleaned(name)}="","",${keySign}${cleaned(department)})`;
}

/** Department and target together; the first characters tell a department's own targets from others'. */
export function targetKeyText(department: string, target: string): string {
  return `LEFT(${cleaned(department)}&"|"&${cleaned(target)},${longestTargetKey})`;
}

/** Counts the KPIs of this row's department, exactly; where a key is too long for COUNTIF, the rows are compared one by one. */
export function countOfKpis(ownKey: string, kpiKeyHead: string): string {
  const keys = tableColumn(tableNames.kpis, kpiKeyHead);
  return `IFERROR(COUNTIF(${keys},${literalPattern(ownKey)}),SUMPRODUCT(--(${keys}=${ownKey})))`;
}

/** The same for KPIs with the verdict "SMART-complete". */
export function countOfCompleteKpis(ownKey: string, kpiKeyHead: string, verdictHead: string): string {
  const keys = tableColumn(tableNames.kpis, kpiKeyHead);
  const verdicts = tableColumn(tableNames.kpis, verdictHead);
  return (
    `IFERROR(COUNTIFS(${keys},${literalPattern(ownKey)},${verdicts},${names.verdictComplete}),` +
    `SUMPRODUCT((${keys}=${ownKey})*(${verdicts}=${names.verdictComplete})))`
  );
}

/** 1 where the linked target is one of the same department's targets, else 0. */
export function isLinked(departmentHead: string, linkedTargetHead: string, targetKeyHead: string): string {
  const key = targetKeyText(thisRow(departmentHead), thisRow(linkedTargetHead));
  return `--ISNUMBER(MATCH(${literalPattern(key)},${tableColumn(tableNames.targets, targetKeyHead)},0))`;
}
