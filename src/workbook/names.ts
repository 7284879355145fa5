/** The sheets, in the order of their tabs. */
export const sheetKeys = ['guide', 'departments', 'targets', 'kpis', 'overview', 'review', 'settings'] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** Sheets that a button makes when somebody wants them; Generate does not. */
type ReportKey = 'signOff' | 'signOffHistory' | 'dictionary' | 'signList';

/** The tables; their names are the same in every language, so formulas read alike. */
export const tableNames = {
  departments: 'tblDepartments',
  targets: 'tblTargets',
  kpis: 'tblKpis',
  columns: 'tblColumns',
} as const;
export type DataTableKey = 'departments' | 'targets' | 'kpis';

/** The tables of what was agreed: the latest, and every one. */
export const signOffTables = { signOff: 'tblSignOff', signOffHistory: 'tblSignOffHistory' } as const;
/** The words that say how a sign-off stands, by its number. */
export const signOffWordsName = 'SignOff_Words';

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
  fewestUsual: 'KPI_Min_Usual',
  mostUsual: 'KPI_Max_Usual',
  stretchUsual: 'Stretch_Limit_Usual',
  startUsual: 'Period_Start_Usual',
  endUsual: 'Period_End_Usual',
  periodReversed: 'Period_Reversed',
  half: 'Half',
  keyMax: 'Key_Max',
  nextSmartNo: 'Next_Smart_No',
  statusInRange: 'Status_InRange',
  statusSwapped: 'Status_Swapped',
  statusWords: 'Status_Words',
  nextWords: 'Next_Words',
  verdictComplete: 'Verdict_Complete',
  verdictWords: 'Verdict_Words',
  notJudged: 'Not_Judged',
  notChecked: 'Not_Checked',
  fieldsOnly: 'Fields_Only',
  fieldsFilled: 'Fields_Filled',
  fieldsMissing: 'Fields_Missing',
  readingWords: 'Reading_Words',
  percentUnit: 'Percent_Unit',
  requiredHeads: 'Required_Heads',
  departments: 'List_Departments',
  targets: 'List_Targets',
  polarity: 'List_Polarity',
  frequency: 'List_Frequency',
  available: 'List_Available',
  baseline: 'List_Baseline',
  unit: 'List_Unit',
  period: 'List_Period',
} as const;

/** Holds the day on which results of the add-in were made values; there is none while they are formulas. */
export const frozenOnName = 'Letters_Frozen_On';
/** Holds the last such day, where further results were made values later. */
export const frozenLastName = 'Letters_Frozen_Last';

/** The name of the cell that tells readers of a table's sheet so. */
export function frozenNoteName(key: DataTableKey): string {
  return `Note_Frozen_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/** The name of the first cell of the sheet that lists findings in formulas; it is made on wish. */
export const findingsPageName = 'Page_Findings';

/** The name of a sheet's first cell, by which links and a second Generate find the sheet after it was renamed. */
export function pageName(key: SheetKey | ReportKey): string {
  return `Page_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
