import type { RecordWords } from '../RecordWords';

const chooseDepartment = 'Choose a department from the Departments sheet.';

export const fields: RecordWords = {
  departments: {
    department: { head: 'Department' },
    head: { head: 'Head (VP)' },
    responsibilities: { head: 'Main responsibilities' },
  },
  targets: {
    department: { head: 'Department', prompt: chooseDepartment },
    task: { head: 'Main task' },
    target: { head: 'Ideal target' },
    period: { head: 'Period' },
  },
  kpis: {
    code: { head: 'Code' },
    department: { head: 'Department', prompt: chooseDepartment },
    linkedTarget: {
      head: 'Linked target',
      prompt: 'Choose the target from the Targets sheet that this KPI serves.',
    },
    name: { head: 'KPI' },
    definition: { head: 'Definition' },
    formula: { head: 'How it is computed' },
    unit: { head: 'Unit' },
    polarity: { head: 'Polarity' },
    baseline: { head: 'Baseline', prompt: 'The value before you start, as a number, or “no history”.' },
    target: { head: 'Target', prompt: 'The level to reach: a number, or words such as “≥ 95% per week”.' },
    upper: { head: 'Upper bound', prompt: 'Only for Stabilise: the highest value that is still good.' },
    current: { head: 'Current value', prompt: 'Optional: today’s level, as a number or a formula on your data.' },
    deadline: { head: 'Deadline', prompt: 'A date within the period.' },
    frequency: { head: 'Frequency' },
    source: { head: 'Data source' },
    available: { head: 'Data available' },
    owner: { head: 'Owner' },
  },
};
