import type { ProblemWords } from './paneProblems';

/** Every text of Check, in English. */
export const paneCheck = {
  title: 'Check the KPIs',
  checking: 'Checking every row …',
  checkAgain: 'Check again',
  checkedAt: (time: string) => `Checked at ${time}`,
  reading: 'Reading what changed …',
  readRows: (rows: number | undefined) => {
    if (rows === undefined) return 'Every row was read.';
    if (rows === 0) return 'The last change did not touch a KPI row.';
    return rows === 1 ? 'One changed row was read again.' : `${rows} changed rows were read again.`;
  },
  othersChanged: (cell: string, text: string) =>
    text === ''
      ? `Somebody else has just emptied ${cell}.`
      : `Somebody else has just changed ${cell}: it now says “${text}”.`,
  follows: 'Follows your edits.',
  followsNot: 'After an edit, choose “Check again”.',
  scope: (kpis: number, departments: number) =>
    `${kpis === 1 ? 'one KPI' : `${kpis} KPIs`} in ${departments === 1 ? 'one department' : `${departments} departments`}`,
  agreed: (min: number, max: number) => `Agreed: ${min}–${max} KPIs per department`,
  periodOf: (from: string, to: string) => `period ${from} to ${to}`,
  unjudged: (rows: number): ProblemWords => ({
    title:
      rows === 1
        ? 'Excel does not call the add-in’s functions: one row still says “Fields only:”.'
        : `Excel does not call the add-in’s functions: ${rows} rows still say “Fields only:”.`,
    wayOut:
      'What this pane says is still complete. Close the workbook, open it and this pane again, then check once more. Excel on the iPad and volume-licensed Excel 2021 have no such functions.',
  }),
  hiddenRow: (address: string): ProblemWords => ({
    title: `${address} is selected, but its row is hidden.`,
    wayOut: 'If a filter hides it, choose Data > Clear; otherwise right-click the row numbers and choose Unhide.',
  }),
  refreshed: (rows: number) =>
    rows === 1
      ? 'One row had been calculated without the add-in and was calculated again.'
      : `${rows} rows had been calculated without the add-in and were calculated again.`,
  broken: {
    title: 'Parts of this workbook are missing or broken.',
    text: 'Set up puts them right, and what you typed stays.',
  },
  nothingYet: 'Nothing to check yet.',
  nothingYetNext: 'Write your departments on the sheet Departments and their KPIs on the sheet KPIs.',
  cleanTitle: 'All done.',
  cleanText: 'Every department has the agreed number of KPIs, and no row needs anything.',
  inRange: (count: number, of: number) => `${count} of ${of} departments in range`,
  complete: (count: number, of: number) => `${count} of ${of} KPIs SMART-complete`,
  announced: (findings: number) =>
    findings === 0
      ? 'Check finished: nothing open.'
      : `Check finished: ${findings} open ${findings === 1 ? 'point' : 'points'}.`,
  unlisted: (count: number) =>
    count === 1
      ? 'One KPI names a department that is not on the list.'
      : `${count} KPIs name departments that are not on the list.`,
  departments: 'Departments',
  kpiCount: (count: number, complete: number) =>
    `${count === 1 ? '1 KPI' : `${count} KPIs`}, ${complete} SMART-complete`,
  openPoints: (count: number) => (count === 0 ? 'nothing open' : count === 1 ? '1 open point' : `${count} open points`),
  onlyOpen: 'Only what is still open',
  addKpi: 'Add a KPI',
  askThem: 'Ask them in the interview',
  allDepartments: 'All departments',
  noDepartment: 'No department yet',
  findings: 'What is still open',
  filters: {
    title: 'Choose what to see',
    department: 'Department',
    letter: 'Letter that is not met',
    kind: 'Kind of point',
    kinds: { missing: 'Missing', weak: 'Weak', formula: 'Formula', note: 'Good to know' },
    counted: (what: string, count: number) => `${what} (${count})`,
    shown: (count: number, of: number) => `Shows ${count} of ${of}.`,
    clear: 'Clear the filters',
    nothing: 'Nothing to see with these filters.',
  },
  row: (row: number) => `Row ${row}`,
  noName: 'KPI without a name',
  letter: (letter: string) => `${letter} not met`,
  mend: 'To mend it',
  example: (kpi: string, text: string) => (kpi === text ? `A good one: “${kpi}”.` : `As in “${kpi}”: ${text}.`),
  goTo: (address: string) => `Go to ${address}`,
  examplesLeft: (count: number) =>
    count === 1
      ? 'One row is still an example of the task card.'
      : `${count} rows are still examples of the task card.`,
  removeExamples: 'Remove the examples',
  removing: {
    sure: (count: number) =>
      count === 1
        ? 'The row that still is an example goes. What you changed or added stays.'
        : `The ${count} rows that still are examples go. What you changed or added stays.`,
    yes: 'Remove them',
    no: 'Keep them',
  },
  backToFindings: 'Back to the findings',
  mendRow: 'Mend this row',
  mendRowOf: (row: string) => `Mend this row: ${row}`,
  fromLibrary: 'Insert from the library',
  more: (count: number) => `Show ${count} more`,
  formulas: {
    allAlike: 'Every calculated cell holds the formula of its column.',
    title: (count: number) =>
      count === 1
        ? 'One calculated cell differs from its column'
        : `${count} calculated cells differ from their columns`,
    why: 'These cells no longer follow their rows, so they may be out of date without looking it.',
    mend: 'Enter the formulas again, or leave what is there on purpose.',
    mendAll: 'Enter their formulas again',
    mendSure: (count: number) =>
      count === 1
        ? 'The formula of its column will replace what is in this cell.'
        : `The formulas of their columns will replace what is in these ${count} cells.`,
    mendYes: 'Replace',
    mendNo: 'Leave as they are',
    cell: (sheet: string, address: string) => `${sheet}, cell ${address}`,
    nothing: (head: string) => `“${head}” is blank`,
    value: (head: string) => `“${head}” holds a typed value`,
    formula: (head: string) => `“${head}” holds another formula`,
    noted: 'Formula review lists them by column, with today’s date.',
  },
  notes: {
    title: (count: number) => `Good to know (${count})`,
    intro:
      'Suggestions, and how far the KPIs have come. You need not change anything here, and no letter depends on it.',
    next: 'What can be done',
  },
  everyFormula: {
    heading: 'Every formula in this workbook',
    intro:
      'Goes through the formulas on all sheets, yours too: cells typed over, fixed values, errors, links to other files, and formulas that are hard to follow. Nothing is changed.',
    look: 'Look at every formula',
    again: 'Look again',
    looking: 'Looking at every formula …',
  },
  basis:
    'S, M and T come from the fields and their wording; A and R from the evidence in the row: baseline, target, owner and link.',
};
