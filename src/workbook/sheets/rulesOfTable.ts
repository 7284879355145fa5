import { letters, type Letter } from '../../kpi/record/Field';
import { kpiFields } from '../../kpi/record/kpiFields';
import { letterColumns } from '../columns/kpiTable';
import type { TableSpec } from '../columns/TableSpec';

/** The column of each table that a sign colours. */
export const signColumns: Readonly<Record<TableSpec['key'], string>> = {
  departments: 'status',
  targets: 'readable',
  kpis: 'verdict',
};

export const requiredFields: ReadonlySet<string> = new Set(
  kpiFields.filter(({ required }) => required === true).map(({ id }) => id),
);

export const letterIds: ReadonlySet<string> = new Set(Object.values(letterColumns));

/** The fields that a letter judges; the name shows the verdict itself. */
export function judgedBy(letter: Letter): ReadonlySet<string> {
  const fields = kpiFields.filter((field) => field.letters?.[letter] && field.id !== 'name');
  return new Set<string>(fields.map(({ id }) => id));
}

/** The typed columns of the KPI table that have rules. */
const tintedFields: readonly string[] = kpiFields
  .map(({ id }) => id)
  .filter((id) => requiredFields.has(id) || letters.some((letter) => judgedBy(letter).has(id)));

/** The columns of a table with rules of their own. */
export function rulesOfTable({ key, columns }: Pick<TableSpec, 'key' | 'columns'>): string[] {
  const own = new Set([
    signColumns[key],
    ...(key === 'targets' ? ['readValue'] : []),
    ...(key === 'kpis' ? [...letterIds, ...tintedFields] : []),
  ]);
  return columns.map(({ id }) => id).filter((id) => own.has(id));
}
