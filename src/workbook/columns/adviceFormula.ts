import { kpiFields } from '../../kpi/record/kpi';
import { names, tableNames } from '../names';
import { headerCell } from '../structuredReference';
import { givenOrEmpty } from './cellText';
import type { RowReference } from './letterFormulas';

/** Longer than all heads together; MID only drops the first comma. */
const longestList = 500;

/**
 * One sentence by the add-in; without it, the heads of the required fields that are still open.
 * `head` gives a field's head, `filled` and `relevant` the references to those calculated columns.
 */
export function adviceFormula(
  row: RowReference,
  head: (field: string) => string,
  filled: string,
  relevant: string,
): string {
  const settings = [
    names.language,
    givenOrEmpty(relevant),
    givenOrEmpty(names.stretchLimit),
    givenOrEmpty(names.periodStart),
    givenOrEmpty(names.periodEnd),
  ];
  const advice = `KPI.ADVICE(${[...kpiFields.map(({ id }) => givenOrEmpty(row(id))), ...settings].join(',')})`;
  const openFields = kpiFields
    .filter(({ required }) => required === true)
    .map(({ id }) => `IF(LEN(TRIM(${row(id)}))=0,", "&${headerCell(tableNames.kpis, head(id))},"")`)
    .join('&');
  const fieldsOnly =
    `${names.fieldsOnly}&" "&IF(${filled}>=${names.requiredFields},${names.fieldsFilled},` +
    `${names.fieldsMissing}&" "&MID(${openFields},3,${longestList}))`;
  return `IFERROR(${advice},${fieldsOnly})`;
}
