import type { CellInput, Field } from './Field';

const fields = [
  { id: 'department', kind: 'list', listFrom: 'departments', required: true, key: true, width: 20 },
  { id: 'task', kind: 'text', required: true, width: 30 },
  { id: 'target', kind: 'text', required: true, key: true, width: 42 },
  { id: 'period', kind: 'list', list: 'period', open: true, required: false, width: 13 },
] as const satisfies readonly Field[];

export type TargetFieldId = (typeof fields)[number]['id'];
type TargetField = Field<TargetFieldId>;

/** One row of the target table, as its cells hold it. */
export type DepartmentTarget = Readonly<Record<TargetFieldId, CellInput>>;

/** The columns of the target table that people fill, in order. */
export const targetFields: readonly TargetField[] = fields;
