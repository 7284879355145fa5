import type { Field } from '../../../src/kpi/record/Field';

/** A field of every kind, as entries that a person would add to the record. */
export const addedFields: readonly Field[] = [
  { id: 'remark', kind: 'text', required: true, width: 20, advice: 22 },
  { id: 'weight', kind: 'number', required: true, width: 9, advice: 23 },
  { id: 'present', kind: 'numberOrText', required: true, width: 9, letters: { M: 6 }, advice: 24 },
  { id: 'started', kind: 'date', required: true, width: 12, numberFormat: 'yyyy-mm-dd', advice: 25 },
  { id: 'rhythm', kind: 'list', list: 'frequency', required: true, width: 12, letters: { T: 6 }, advice: 26 },
  { id: 'measure', kind: 'list', list: 'unit', open: true, required: true, width: 10, advice: 27 },
  { id: 'partner', kind: 'list', listFrom: 'departments', required: true, width: 12, advice: 28 },
  { id: 'nickname', kind: 'text', required: false, width: 12, advice: 29 },
];
