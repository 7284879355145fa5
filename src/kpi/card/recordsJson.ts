import { departmentFields, type Department } from '../record/departmentFields';
import type { CellInput, Field } from '../record/Field';
import { isoDay } from '../record/isoDay';
import { kpiFields, type Kpi } from '../record/kpiFields';
import type { ListSpellings } from '../record/lists';
import type { CheckSettings } from '../record/settings';
import { targetFields, type DepartmentTarget } from '../record/targetFields';
import { cellJson, type JsonCell } from './cellJson';

/** A row to be recorded, and the ids of its fields that show a number as a percentage. */
export interface KeptRow<Row> {
  readonly row: Row;
  readonly percents: ReadonlySet<string>;
}

interface KeptRows {
  readonly departments: readonly KeptRow<Department>[];
  readonly targets: readonly KeptRow<DepartmentTarget>[];
  readonly kpis: readonly KeptRow<Kpi>[];
}

type JsonRow = Readonly<Record<string, JsonCell>>;

interface RecordsJson {
  readonly settings: Readonly<Record<string, number | string | null>>;
  readonly departments: readonly JsonRow[];
  readonly targets: readonly JsonRow[];
  readonly kpis: readonly JsonRow[];
}

/** A workbook's tables and settings as the `records` of a template (see recordsReader, which takes them back). */
export function recordsJson(rows: KeptRows, settings: CheckSettings, spellings: ListSpellings): RecordsJson {
  const { min, max, stretchLimit, periodStart, periodEnd } = settings;
  return {
    settings: { min, max, stretchLimit, periodStart: dayOf(periodStart), periodEnd: dayOf(periodEnd) },
    departments: rows.departments.map((kept) => rowJson(departmentFields, kept, spellings)),
    targets: rows.targets.map((kept) => rowJson(targetFields, kept, spellings)),
    kpis: rows.kpis.map((kept) => rowJson(kpiFields, kept, spellings)),
  };
}

function dayOf(serial: number | undefined): string | null {
  return (serial !== undefined && isoDay(Math.floor(serial))) || null;
}

function rowJson(
  fields: readonly Field[],
  { row, percents }: KeptRow<Readonly<Record<string, CellInput>>>,
  spellings: ListSpellings,
): JsonRow {
  return Object.fromEntries(
    fields.map((field) => [field.id, cellJson(field, row[field.id] ?? '', spellings, percents.has(field.id))]),
  );
}
