import { departmentFields, type Department } from '../record/departmentFields';
import type { Field } from '../record/Field';
import { serialOfIso } from '../record/isoDay';
import { kpiFields, type Kpi } from '../record/kpiFields';
import { defaultSettings, type CheckSettings } from '../record/settings';
import { targetFields, type DepartmentTarget } from '../record/targetFields';
import { recordedCell } from './cellJson';
import { listOf, partsOf, type PartReader } from './partReader';
import type { Recorded, TemplateRecords } from './TemplateRecords';

/** What a sheet of Excel can hold. */
const mostRecords = 1_048_576;

function rowReader<Row>(fields: readonly Field[]): PartReader<Recorded<Row>> {
  const readers = Object.fromEntries(fields.map((field) => [field.id, recordedCell(field)]));
  return partsOf(readers) as PartReader<unknown> as PartReader<Recorded<Row>>;
}

/** A number; leaving it out gives the usual one. */
function numberOr(usual: number): PartReader<number> {
  return (value, path, problems) => {
    if (value === undefined || value === null) return usual;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    problems.push({ path, code: 'notNumber', values: {} });
    return usual;
  };
}

/** A day such as `2026-12-31`; leaving it out gives none. */
const day: PartReader<number | undefined> = (value, path, problems) => {
  if (value === undefined || value === null) return undefined;
  const serial = typeof value === 'string' ? serialOfIso(value) : undefined;
  if (serial === undefined) problems.push({ path, code: 'notDay', values: {} });
  return serial;
};

const readRecords = partsOf<TemplateRecords>({
  settings: partsOf<CheckSettings>({
    min: numberOr(defaultSettings.min),
    max: numberOr(defaultSettings.max),
    stretchLimit: numberOr(defaultSettings.stretchLimit),
    periodStart: day,
    periodEnd: day,
  }),
  departments: listOf(rowReader<Department>(departmentFields), mostRecords),
  targets: listOf(rowReader<DepartmentTarget>(targetFields), mostRecords),
  kpis: listOf(rowReader<Kpi>(kpiFields), mostRecords),
});

/** Reads a template's full records; leaving them out gives none. */
export const recordsReader: PartReader<TemplateRecords | undefined> = (value, path, problems) =>
  value === undefined || value === null ? undefined : readRecords(value, path, problems);
