import type { CellInput, Field } from './Field';

const fields = [
  { id: 'department', kind: 'text', required: true, key: true, width: 23 },
  { id: 'head', kind: 'text', required: false, width: 22 },
  { id: 'responsibilities', kind: 'text', required: true, width: 44 },
] as const satisfies readonly Field[];

export type DepartmentFieldId = (typeof fields)[number]['id'];
type DepartmentField = Field<DepartmentFieldId>;

/** One row of the department table, as its cells hold it. */
export type Department = Readonly<Record<DepartmentFieldId, CellInput>>;

/** The columns of the department table that people fill, in order. */
export const departmentFields: readonly DepartmentField[] = fields;
