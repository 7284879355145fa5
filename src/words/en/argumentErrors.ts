import type { ArgumentSentences } from '../ArgumentSentences';

export const argumentErrors: ArgumentSentences = {
  field: 'must be a text, a number or a date',
  number: 'must be a number',
  yesOrNo: 'must be 1 or 0',
  language: 'must be "en" or "id"',
  sameSize: 'must have as many cells as kpiDepartments',
  heads: 'must begin with the heads of the KPI table',
  department: 'must be a department that the library knows, such as HR, Finance or Marketing',
  count: 'must be 1 or more',
  errorCell: 'is a cell with an error',
};
