/** The sheets, in the order of their tabs. */
export const sheetKeys = ['guide', 'departments', 'targets', 'kpis', 'overview', 'review', 'settings'] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** The tables; their names are the same in every language, so formulas read alike. */
export const tableNames = {
  departments: 'tblDepartments',
  targets: 'tblTargets',
  kpis: 'tblKpis',
  columns: 'tblColumns',
} as const;
export type DataTableKey = 'departments' | 'targets' | 'kpis';

/** The names that formulas use. None looks like a cell; each refers to one visible cell or list of Settings, or a table column. */
export const names = {
  fewest: 'KPI_Min',
  most: 'KPI_Max',
  stretchLimit: 'Stretch_Limit',
  periodStart: 'Period_Start',
  periodEnd: 'Period_End',
  language: 'KPI_Language',
  requiredFields: 'Required_Fields',
  lettersToMeet: 'Letters_To_Meet',
  formulaVersion: 'Formula_Version',
  statusNone: 'Status_None',
  statusTooFew: 'Status_TooFew',
  statusInRange: 'Status_InRange',
  statusTooMany: 'Status_TooMany',
  nextNone: 'Next_None',
  nextTooFew: 'Next_TooFew',
  nextTooMany: 'Next_TooMany',
  nextSmart: 'Next_Smart',
  nextDone: 'Next_Done',
  verdictComplete: 'Verdict_Complete',
  verdictWeak: 'Verdict_Weak',
  verdictMissing: 'Verdict_Missing',
  fieldsOnly: 'Fields_Only',
  fieldsMissing: 'Fields_Missing',
  fieldsFilled: 'Fields_Filled',
  readingMeasurable: 'Reading_Measurable',
  readingNoPeriod: 'Reading_NoPeriod',
  readingNoNumber: 'Reading_NoNumber',
  reviewSame: 'Review_Same',
  reviewDifferent: 'Review_Different',
  polarityStabilise: 'Polarity_Stabilise',
  availableNo: 'Available_No',
  percentUnit: 'Percent_Unit',
  departments: 'List_Departments',
  targets: 'List_Targets',
  polarity: 'List_Polarity',
  frequency: 'List_Frequency',
  available: 'List_Available',
  baseline: 'List_Baseline',
  unit: 'List_Unit',
  period: 'List_Period',
} as const;

/** The name of a sheet's first cell, by which links and a second Generate find the sheet after it was renamed. */
export function pageName(key: SheetKey): string {
  return `Page_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
