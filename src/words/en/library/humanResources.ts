import type { DepartmentExamples } from '../../../kpi/library/LibraryWords';

/** Example KPIs for human resources. Source: kpi-facts §7; attendance and training sessions are the task card's. */
export const humanResources: DepartmentExamples<'humanResources'> = {
  employeeAttendanceRate: {
    name: 'Employee attendance rate',
    definition: 'Scheduled working days on which employees were present; approved leave is not scheduled',
    formula: 'Days present ÷ scheduled days × 100',
    source: 'Attendance list',
  },
  trainingCompletionRate: {
    name: 'Training completion rate',
    definition: 'Employees who finished the training planned for them and passed its test',
    formula: 'Employees who completed their training ÷ employees due for training × 100',
    source: 'Training register',
  },
  absenteeismRate: {
    name: 'Absenteeism rate',
    definition: 'Scheduled working days that were missed, whether excused or not, approved leave left out',
    formula: 'Days absent ÷ scheduled working days × 100',
    source: 'Attendance list',
  },
  daysAbsentPerEmployee: {
    name: 'Days absent per employee',
    definition: 'Working days missed by the average employee, parental leave left out',
    formula: 'Days absent ÷ employees',
    source: 'Personnel system',
  },
  employeeTurnoverRate: {
    name: 'Employee turnover rate',
    definition: 'Employees who left, by their own wish or ours; ended internships do not count',
    formula: 'Employees who left ÷ average number of employees × 100',
    source: 'Personnel records',
  },
  shareOfPayrollFilesOnTimeWithoutCorrection: {
    name: 'Share of payroll files on time without correction',
    definition: 'Payroll files that reached finance by the agreed day and were never sent back',
    formula: 'Files on time and without correction ÷ all files sent × 100',
    source: 'Mail log and lists of absence, overtime and leave',
  },
  shareOfVacanciesFilledOnTime: {
    name: 'Share of vacancies filled on time',
    definition: 'Vacancies filled by the requested day with a person who meets the requested profile',
    formula: 'Vacancies filled on time ÷ vacancies requested × 100',
    source: 'Request forms and offer letters',
  },
  costPerHire: {
    name: 'Cost per hire',
    definition: 'Advertisements, agencies and tests for each person who starts work; salaries left out',
    formula: 'Recruiting cost ÷ people hired',
    source: 'General ledger and personnel records',
  },
  policyAcknowledgementRate: {
    name: 'Policy acknowledgement rate',
    definition: 'Employees who have signed that they read the company rules now in force',
    formula: 'Employees who signed ÷ all employees × 100',
    source: 'Personnel records',
  },
  trainingSessionsHeld: {
    name: 'Training sessions held',
    definition: 'It counts what was done, not what it brought: rather take “Training completion rate”',
    formula: 'Count of sessions in the training register',
    source: 'Training register',
  },
};
