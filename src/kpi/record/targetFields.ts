import type { CellInput, Field } from './field';

const fields = [
  {
    id: 'department',
    heads: { en: 'Department', id: 'Departemen' },
    kind: 'list',
    listFrom: 'departments',
    required: true,
    letters: [],
  },
  { id: 'task', heads: { en: 'Main task', id: 'Tugas utama' }, kind: 'text', required: true, letters: [] },
  { id: 'target', heads: { en: 'Ideal target', id: 'Target kerja ideal' }, kind: 'text', required: true, letters: [] },
  {
    id: 'period',
    heads: { en: 'Period', id: 'Periode' },
    kind: 'list',
    list: 'period',
    openList: true,
    required: false,
    letters: [],
  },
] as const satisfies readonly Field<string>[];

export type TargetFieldId = (typeof fields)[number]['id'];
export type TargetField = Field<TargetFieldId>;

/** One row of the target table, as its cells hold it. */
export type DepartmentTarget = Readonly<Record<TargetFieldId, CellInput>>;

/** The columns of the target table that people fill, in order. */
export const targetFields: readonly TargetField[] = fields;
