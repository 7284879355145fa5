import type { Interview } from '../../../src/actions/interview/readInterview';

/** A department that has answered, one with much missing, and one that was only named. */
export const sampleInterview: Interview = {
  ...{ language: 'en', min: 2, max: 3, examples: 0 },
  cells: {
    departments: { sheet: 'Departments', columns: { department: 'A', head: 'B', responsibilities: 'C' } },
    targets: { sheet: 'Targets', columns: { department: 'A', task: 'B', target: 'C' } },
  },
  departments: [
    {
      name: 'Marketing',
      row: { row: 5, record: { department: 'Marketing', head: 'Sari', responsibilities: 'Promotion' } },
      targets: [
        { row: 5, record: { department: 'Marketing', task: 'Promotion', target: 'Known in 3 classes', period: '' } },
      ],
      ...{ kpis: 2, gaps: [] },
    },
    {
      name: 'HRD',
      row: { row: 6, record: { department: 'HRD', head: '', responsibilities: 'Attendance' } },
      targets: [{ row: 6, record: { department: 'HRD', task: '', target: 'Everybody is happy', period: '' } }],
      kpis: 4,
      gaps: [
        { kind: 'unmeasurable', targets: ['Everybody is happy'] },
        { kind: 'tooMany', kpis: 4 },
        { kind: 'weak', rows: 1 },
        { kind: 'head' },
      ],
      weakKpi: { row: 9, code: 'HRD-2', department: 'HRD', kpi: 'Be happy' },
    },
    {
      name: 'Legal',
      row: { row: 7, record: { department: 'Legal', head: '', responsibilities: '' } },
      ...{ targets: [], kpis: 0 },
      gaps: [{ kind: 'responsibilities' }, { kind: 'target' }, { kind: 'tooFew', kpis: 0 }, { kind: 'head' }],
    },
  ],
};
