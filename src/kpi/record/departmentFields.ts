import type { CellInput, Field } from './field';

const fields = [
  { id: 'department', heads: { en: 'Department', id: 'Departemen' }, kind: 'text', required: true, letters: [] },
  { id: 'head', heads: { en: 'Head (VP)', id: 'Kepala (VP)' }, kind: 'text', required: false, letters: [] },
  {
    id: 'responsibilities',
    heads: { en: 'Main responsibilities', id: 'Tugas utama' },
    kind: 'text',
    required: true,
    letters: [],
  },
] as const satisfies readonly Field<string>[];

export type DepartmentFieldId = (typeof fields)[number]['id'];
export type DepartmentField = Field<DepartmentFieldId>;

/** One row of the department table, as its cells hold it. */
export type Department = Readonly<Record<DepartmentFieldId, CellInput>>;

/** The columns of the department table that people fill, in order. */
export const departmentFields: readonly DepartmentField[] = fields;
