import type { KpiFieldId } from '../../kpi/record/kpi';
import { names } from '../names';
import { givenOrEmpty } from './cellText';

/** The reference to a field of this row, such as `[@Target]`. */
export type RowReference = (field: KpiFieldId) => string;

const digits = '{0,1,2,3,4,5,6,7,8,9}';

function filled(row: RowReference, fields: readonly KpiFieldId[]): string {
  return fields.map((field) => `${row(field)}<>""`).join(',');
}

function call(name: string, row: RowReference, fields: readonly KpiFieldId[], ...more: readonly string[]): string {
  return `KPI.${name}(${[...fields.map((field) => givenOrEmpty(row(field))), ...more].join(',')})`;
}

export function specificFormula(row: RowReference): string {
  const fields: KpiFieldId[] = ['name', 'definition', 'department'];
  return `IFERROR(${call('SPECIFIC', row, fields)},--AND(${filled(row, fields)}))`;
}

export function measurableFormula(row: RowReference): string {
  const fields: KpiFieldId[] = ['target', 'unit', 'formula', 'source', 'available'];
  return (
    `IFERROR(${call('MEASURABLE', row, fields)},--AND(${filled(row, fields)},` +
    `${row('available')}<>${names.availableNo},SUMPRODUCT(--ISNUMBER(FIND(${digits},${row('target')})))>0))`
  );
}

export function achievableFormula(row: RowReference): string {
  const fields: KpiFieldId[] = ['baseline', 'target', 'polarity', 'owner'];
  return (
    `IFERROR(${call('ACHIEVABLE', row, fields, givenOrEmpty(names.stretchLimit), givenOrEmpty(row('upper')))},` +
    `--AND(${filled(row, fields)},OR(${row('polarity')}<>${names.polarityStabilise},ISNUMBER(${row('upper')}))))`
  );
}

/** `linked` is an expression that gives 1 where the target belongs to the same department. */
export function relevantFormula(row: RowReference, linked: string): string {
  return `IFERROR(${call('RELEVANT', row, ['linkedTarget'], linked)},IF(${row('linkedTarget')}="",0,${linked}))`;
}

export function timeBoundFormula(row: RowReference): string {
  const deadline = row('deadline');
  const period = [givenOrEmpty(names.periodStart), givenOrEmpty(names.periodEnd)];
  return (
    `IFERROR(${call('TIMEBOUND', row, ['target', 'deadline', 'frequency'], ...period)},` +
    `--AND(ISNUMBER(${deadline}),${row('frequency')}<>"",OR(${names.periodStart}="",${deadline}>=${names.periodStart}),` +
    `OR(${names.periodEnd}="",${deadline}<=${names.periodEnd})))`
  );
}
