import type { ProblemWords } from './paneProblems';

import type { Language } from '../../index';

/** What a part of a plan is about; `items` in one text. */
interface PlannedPart {
  readonly sheet: string;
  readonly items: string;
}

/** Every text of Set up, in English. */
export const paneSetUp = {
  title: 'Set up the KPI workbook',
  intro: 'Sheets for departments, targets and KPIs, made from the task card.',
  looking: 'Looking at the workbook …',
  template: 'Template',
  card: 'Task card “Defining KPIs for each department”',
  ownFile: 'My own template (JSON file)',
  chooseFile: 'Choose a file',
  chosenFile: (name: string, title: string) => `${name}: “${title}”`,
  chosenRecords: (name: string, kpis: number) => `${name}: ${kpis === 1 ? 'one KPI' : `${kpis} KPIs`}`,
  noFile: 'No file chosen yet.',
  fileNotJson:
    'This file is not readable as JSON. Open it in a text editor and look for a missing comma or quotation mark.',
  fileUnreadable: 'The file could not be opened. Check that it is still there, then choose it again.',
  fileProblems: (count: number) =>
    count === 1 ? 'One thing to mend in the file:' : `${count} things to mend in the file:`,
  fileLanguage: (language: string) => `The template is in ${language}, so the workbook will be too.`,
  content: 'Start with',
  examples: 'Examples to overwrite',
  empty: 'Empty tables',
  workbookLanguage: 'Language of the workbook',
  existingLanguage: (language: string) => `New sheets join in ${language}, the language of those that are there.`,
  languageNames: { en: 'English', id: 'Indonesian' } satisfies Readonly<Record<Language, string>>,
  period: 'Period',
  changePeriod: 'Change the period',
  from: 'From',
  to: 'To',
  limits: 'KPIs per department',
  fewest: 'At least',
  most: 'At most',
  mendWhole: 'Please enter a whole number from 1 to 99.',
  mendMost: 'Please enter at least as many as in “At least”.',
  mendPeriod: 'Please choose a day that is not before “From”.',
  mendDate: 'Please choose a day, for example 31/12/2026.',
  takenBack: {
    title: 'Excel stopped half way, so what was begun has been taken back.',
    wayOut:
      'The workbook is as it was before. Try again; if it stays, save the workbook, close it and open it once more.',
  } satisfies ProblemWords,
  present: (count: number) => (count === 1 ? 'One KPI sheet is already here' : `${count} KPI sheets are already here`),
  keeps: 'Nothing you typed is changed or overwritten.',
  plan: {
    deeds: {
      add: { before: 'Will be added', after: 'Added' },
      mend: { before: 'Will be put right', after: 'Put right' },
      leave: { before: 'Stays as it is', after: 'Left as it is' },
      cannot: { before: 'Stands in the way', after: 'Stands in the way' },
    },
    parts: {
      sheetMissing: ({ sheet }) => `Sheet “${sheet}”`,
      tableMissing: ({ sheet, items }) => `Table ${items} on “${sheet}”`,
      columnMissing: ({ sheet, items }) => `Columns at the right end of “${sheet}”: ${items}`,
      nameMissing: ({ items }) => `Names that formulas use: ${items}`,
      settingMissing: ({ sheet, items }) => `Rows below those on “${sheet}”: ${items}`,
      listMissing: ({ sheet, items }) => `Lists behind drop-downs, on “${sheet}”: ${items}`,
      mapRowMissing: ({ sheet, items }) => `The record on “${sheet}” of which column holds which field: ${items}`,
      formulasOlder: () =>
        'Formulas of an earlier version: they are brought up to date, new columns come to the right end of the tables',
      formulasBroken: ({ sheet, items }) =>
        `Formulas on “${sheet}” that lost what they refer to${items === '' ? '' : `: ${items}`}`,
      rulesMissing: ({ sheet, items }) => `Colours and signs on “${sheet}”: ${items}`,
      dropDownsMissing: ({ sheet, items }) => `Drop-downs and checks of what is typed on “${sheet}”: ${items}`,
      departmentsMissing: ({ sheet, items }) => `Departments of your template on “${sheet}”: ${items}`,
      chartMissing: ({ sheet }) => `The chart on “${sheet}”`,
      looksUnfinished: ({ items }) => `Looks that were not finished: ${items}`,
      looksRefused: ({ items }) =>
        `Looks that Excel refused: ${items}. They are tried again when there is something else to add or put right`,
      foreignSheet: ({ sheet }) => `Sheet “${sheet}” is somebody else’s; ours gets another name`,
      foreignTable: ({ sheet, items }) =>
        `Table ${items} on “${sheet}” is somebody else’s, and the KPI formulas need its name`,
      foreignName: ({ items }) => `Names of somebody else’s that the KPI formulas need: ${items}`,
      sheetProtected: ({ sheet }) =>
        `Sheet “${sheet}” is protected. Lift the protection under Review > Unprotect Sheet, then come back here`,
      copyOfOurs: ({ sheet, items }) => `“${sheet}” is a copy of a KPI sheet (table ${items}); it is not counted`,
      copyOfPage: ({ sheet, items }) => `“${sheet}” is a copy of “${items}”; it is left alone`,
      tableUnsound: ({ sheet, items }) =>
        `The heads of table ${items} on “${sheet}” are not fit for a table: some are blank or stand there twice`,
    } satisfies Readonly<Record<string, (part: PlannedPart) => string>>,
  },
  bringUpToDate: 'Bring up to date',
  nothingMissing: 'All KPI sheets are here and complete. There is nothing to make.',
  goOnAnyway: 'Go on to Check',
  generate: 'Generate',
  addMissing: 'Add what is missing',
  putRight: 'Put it right',
  cancel: 'Cancel',
  cancelling: 'Stopping …',
  working: 'Working on the sheets …',
  progress: (done: number, of: number) => `Step ${done} of ${of}`,
  doneTitle: (count: number) => (count === 1 ? 'One sheet was made.' : `${count} sheets were made.`),
  doneUpgraded:
    'The sheets were brought up to date. New columns stand at the right end of the tables; what you typed stays.',
  doneMended: 'The workbook is complete again, and what you typed is as it was.',
  doneNothing: 'Everything was here already, so nothing was changed.',
  trustPromptStays: {
    title: 'The sheets are made; one setting was not kept.',
    wayOut:
      'Excel on Windows may ask people without the add-in whether they trust it. They can say no and still read everything.',
  } satisfies ProblemWords,
  looks: {
    formats: 'the colours, widths and number formats of the tables',
    rules: 'the colours that tell what is open or met',
    dropDowns: 'the drop-down lists and what cells accept',
    lists: 'the drop-down lists that grow with their tables',
    series: 'the lines of the chart',
    chart: 'the texts and colours of the chart',
    messages: 'the hints beside drop-downs',
    links: 'the links in the guide',
    frozen: 'the frozen heads',
    steps: 'the folded columns of steps',
    page: 'the page setup for printing',
    heights: 'the fitted row heights',
  },
  looksRefused: (looks: string) => `Left out: ${looks}. Everything else stands; Set up tries that again.`,
  doneNext:
    'Next, ask each department two questions: what it is responsible for, and what its ideal outcome would be. The KPIs follow from the answers.',
  doneInterview: 'Go on to the interview',
  doneCheck: 'Go on to Check',
  doneBack: 'Back to Set up',
};
