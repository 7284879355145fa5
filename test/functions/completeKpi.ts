import type { KpiFieldId } from '../../src/kpi/record/kpiFields';

/** A row in which no rule finds anything, all amounts as numbers. */
export const completeKpi: Readonly<Record<KpiFieldId, string | number>> = {
  code: 'HRD-1',
  department: 'HRD',
  linkedTarget: '95% attend every week',
  name: 'Attendance rate',
  definition: 'Employees present out of those scheduled, sick leave included',
  formula: 'employees present ÷ employees scheduled',
  unit: '%',
  polarity: 'Maximise',
  baseline: 0.9,
  target: 0.95,
  upper: '',
  current: '',
  deadline: 46_387,
  frequency: 'Weekly',
  source: 'Attendance list',
  available: 'Yes',
  owner: 'Sari',
};
