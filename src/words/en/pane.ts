import type { Language } from '../index';

/** What a part of a plan is about; `items` in one text. */
interface PlannedPart {
  readonly sheet: string;
  readonly items: string;
}

/** What went wrong, and the way out. */
export interface ProblemWords {
  readonly title: string;
  readonly wayOut: string;
}

/** An action that failed: what of it is done, and what not. */
export interface FailedWords {
  readonly title: string;
  readonly state: string;
}

/** What keeps an action from working, by its code. */
const problems = {
  cellBeingEdited: {
    title: 'A cell is still being edited.',
    wayOut: 'Finish it with Enter, or leave it with Esc, then try again.',
  },
  sheetProtected: {
    title: 'A sheet is protected, so Excel does not let it be changed.',
    wayOut: 'Lift the protection under Review > Unprotect Sheet, then try again.',
  },
  structureProtected: {
    title: 'The structure of this workbook is protected, so no sheet can be added.',
    wayOut: 'Lift the protection under Review > Protect Workbook, then try again.',
  },
  sheetMissing: {
    title: 'The sheet is hidden or no longer there.',
    wayOut: 'Right-click any sheet tab and choose Unhide. If it is gone, Set up can make it again.',
  },
  tooLarge: {
    title: 'This is more than Excel can pass on at once.',
    wayOut: 'Move finished KPIs to another workbook, or delete empty rows of the table, then try again.',
  },
  notOurWorkbook: {
    title: 'This workbook has no KPI tables yet.',
    wayOut: 'Set up makes them. Nothing that is already in the workbook changes.',
  },
  columnLost: {
    title: 'A column of a KPI table cannot be found.',
    wayOut: 'Bring it back with Ctrl+Z, or give a column that head again. The details name it.',
  },
  excelTooOld: {
    title: 'This Excel is older than the add-in needs.',
    wayOut: 'Open the workbook in Excel on the web, or update to Excel 2021 or Microsoft 365.',
  },
  earlierVersion: {
    title: 'An earlier version of the add-in made this workbook.',
    wayOut:
      'Go to Set up and choose “Bring up to date”: the formulas are renewed, and what you typed stays. Then try again.',
  },
  tableUnsound: {
    title: 'A KPI table is no longer a table, and its heads are not fit for one.',
    wayOut:
      'Nothing was changed. Give each of its heads a text of its own, none blank and none twice, then try again. The details name the table.',
  },
  changedMeanwhile: {
    title: 'Somebody is changing this workbook at the same time.',
    wayOut: 'Nothing was changed from here, and what they typed stays. Wait a moment, then try again.',
  },
  noAnswer: {
    title: 'Excel has not answered for half a minute.',
    wayOut:
      'If you are typing in a cell, finish it with Enter. Excel may still do what you asked, so look at the workbook first; trying again completes whatever is missing.',
  },
  cancelled: {
    title: 'Stopped as you asked.',
    wayOut: 'The workbook is as it was before. You can start again at any time.',
  },
  leftBehind: {
    title: 'Excel stopped half way, and some new sheets could not be removed.',
    wayOut:
      'Delete the hidden sheets that the details name (right-click on any sheet tab > Unhide shows them), then try again. Your own sheets are unchanged.',
  },
  rowsTaken: {
    title: 'Somebody edited a row at the moment it was removed, and Excel did not let it be put back.',
    wayOut:
      'The details hold everything these rows said. Type it below the table again, or open an earlier version (File > Info > Version History).',
  },
  excelBusy: {
    title: 'Excel is busy with something else.',
    wayOut: 'Wait a moment, then try again.',
  },
  filtered: {
    title: 'A filter is in the way.',
    wayOut: 'Clear it under Data > Clear, then try again. You can set it again afterwards.',
  },
  noRoom: {
    title: 'Something below or beside the table leaves no room for more cells.',
    wayOut: 'Move what stands there, or unmerge its cells, then try again.',
  },
  unknown: {
    title: 'Excel could not do this just now.',
    wayOut: 'Try again. If it keeps happening, save the workbook, close it and open it once more.',
  },
} satisfies Readonly<Record<string, ProblemWords>>;

/** Every text of the pane in English. */
export const pane = {
  title: 'SMART KPI',
  language: 'Language of this pane',
  steps: 'Steps',
  tabs: { setUp: 'Set up', interview: 'Interview', pasteIn: 'Paste in', check: 'Check', review: 'Review' },
  outside: {
    title: 'This pane works inside Excel',
    text: 'Open a workbook in Excel, then choose KPI pane on the Home tab. There it makes the KPI sheets and checks every KPI.',
  },
  problems,
  tablesTaken: {
    title: 'Another table here already has a name that the KPI sheets need.',
    wayOut: 'Rename that table under Table Design > Table Name, or start in a new workbook. The details name it.',
  } satisfies ProblemWords,
  tablesGone: {
    title: 'A KPI sheet of this workbook is gone.',
    wayOut:
      'Set up can make it again, but empty: what was in it is in an earlier version of the file (File > Info > Version History).',
  } satisfies ProblemWords,
  /** Parts of actions that failed half way, or before anything was done. */
  failed: {
    loading: {
      title: 'This part of the pane could not be loaded.',
      state: 'Nothing in the workbook has changed. Check your connection, then close the pane and open it again.',
    },
    looking: { title: 'The workbook could not be read.', state: 'Nothing in it has changed.' },
    checking: {
      title: 'The check could not be finished.',
      state: 'Nothing in the workbook has changed, and what was found before stays here.',
    },
    removing: {
      title: 'The examples could not all be removed.',
      state: 'Some may be gone already; your own rows stay. The next try removes the rest.',
    },
    repairing: {
      title: 'The formulas could not all be repaired.',
      state: 'Some cells may have their formula again; what you typed stays. The next try repairs the rest.',
    },
    freezing: {
      title: 'The results could not all be frozen.',
      state: 'Cells marked ❄ are values, all others still formulas. Freeze again to complete it.',
    },
    restoring: {
      title: 'The formulas could not all be restored.',
      state: 'Cells marked ❄ are still values. Restore again to bring back the rest.',
    },
  } satisfies Readonly<Record<string, FailedWords>>,
  tooLong: (excess: number) =>
    `An Excel cell takes 32,767 characters: this is ${excess} too many. Shorten it, then it can be written.`,
  details: 'Details for support',
  tryAgain: 'Try again',
  goToSetUp: 'Go to Set up',
  waiting: 'Excel has not answered yet. If you are typing in a cell, please finish it with Enter.',
  setUp: {
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
    present: (count: number) =>
      count === 1 ? 'One KPI sheet is already here' : `${count} KPI sheets are already here`,
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
  },
  languageSwitch: {
    offer: (language: string) => `Switch this workbook to ${language}`,
    planning: 'Looking at what would change …',
    title: (language: string) => `Switch this workbook to ${language}?`,
    changes: (texts: number, words: number, sheets: number) =>
      `${texts} of our heads and texts, ${words} ${words === 1 ? 'word' : 'words'} chosen from lists and ${sheets} sheet ${sheets === 1 ? 'name' : 'names'} change. Everything you typed yourself stays.`,
    otherLanguage:
      'These cells already use a list word of the new language. They stay as they are, but switching back would turn them into:',
    respelled: 'These list words are spelled a little differently and will follow the list:',
    word: (sheet: string, address: string, text: string, becomes: string) =>
      `${sheet}, ${address}: “${text}”, then “${becomes}”`,
    kept: (count: number) =>
      count === 1
        ? 'One head, text or sheet name of your own stays as it is.'
        : `${count} heads, texts or sheet names of your own stay as they are.`,
    messages: (columns: string) =>
      `In these columns the drop-downs and hints differ from cell to cell, so their hints stay in the old language: ${columns}.`,
    unknownLanguage: (sheet: string, address: string, text: string) =>
      `${sheet}, ${address} says “${text}”, which is not a language this workbook knows; the new language is written there.`,
    frozen: 'Frozen results keep their old language until you restore the formulas.',
    more: (count: number) => `and ${count} more`,
    start: (language: string) => `Switch to ${language}`,
    leave: 'Leave it',
    working: 'Switching the language …',
    stopped: {
      title: 'Stopped as you asked.',
      wayOut: 'Part of the workbook is switched already. Switch again to complete it; nothing you typed is lost.',
    },
    interrupted: {
      title: 'The language could not be switched completely.',
      state: 'If part of it is switched already, the next switch completes it. Nothing you typed is lost.',
    } satisfies FailedWords,
    done: (language: string) => `The workbook is in ${language} now.`,
    close: 'Close',
  },
  calendar: {
    today: 'Today',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    close: 'Close the calendar',
  },
  check: {
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
    openPoints: (count: number) =>
      count === 0 ? 'nothing open' : count === 1 ? '1 open point' : `${count} open points`,
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
  },
  selfTest: { title: 'Self-test of this Excel', loading: 'Getting it ready …' },
  share: {
    title: 'What others will see',
    intro: 'People without the add-in can open the file as it is. They see:',
    counts: (departments: number) =>
      `Count, sign and next step of ${departments === 1 ? 'the department' : `all ${departments} departments`}. They stay right when somebody adds a row.`,
    verdicts: (complete: number, of: number) =>
      `The verdict on every KPI; ${complete} of ${of} are SMART-complete now.`,
    letters:
      'The letters S, M, A, R and T as last calculated here. Where their Excel calculates again, it judges by the fields alone.',
    marker: 'Advice that was calculated without the add-in begins with “Fields only:”.',
    before: 'Worth doing before you send it:',
    ready: 'Nothing is left to do: the file is ready to share.',
    outOfRange: (count: number) =>
      count === 1
        ? 'One department is outside the agreed range.'
        : `${count} departments are outside the agreed range.`,
    open: (count: number) =>
      count === 1 ? 'One point is open in the KPI rows.' : `${count} points are open in the KPI rows.`,
    reliance: 'Needs the add-in to be calculated:',
    reliantColumns: (sheet: string, heads: string, address: string) => `${sheet}, cells ${address}: ${heads}`,
    freezeWhy:
      'Freezing turns these results into values for now, marked ❄ and dated, so that no Excel changes them. Verdicts, counts and colours stay live.',
    freeze: 'Freeze the results',
    freezeMore: 'Freeze what came since',
    freezeSure:
      'The letters, advice and readings become values and no longer follow edits until you choose “Restore the formulas”, which brings every formula back. Freeze them?',
    freezeNo: 'Not yet',
    freezing: 'Freezing the results …',
    frozenOn: (day: string) => `❄ Frozen on ${day}: the results stay as they were then, even when a row is edited.`,
    restore: 'Restore the formulas',
    restoring: 'Restoring the formulas …',
    frozen: (cells: number) => (cells === 1 ? 'One cell is a value now.' : `${cells} cells are values now.`),
    frozenLeft: (cells: number) =>
      cells === 1
        ? 'One cell has no answer of the add-in yet and stays a formula. Choose “Check again”, then freeze once more.'
        : `${cells} cells have no answer of the add-in yet and stay formulas. Choose “Check again”, then freeze once more.`,
    restored: (cells: number) => (cells === 1 ? 'One cell is a formula again.' : `${cells} cells are formulas again.`),
  },
  handOver: {
    title: 'For another system',
    intro:
      'Departments, targets, KPIs and settings as JSON, which Set up also takes back as a template; or the KPIs as a CSV table.',
    copyJson: 'Copy as JSON',
    saveJson: 'Save as JSON',
    saveCsv: 'Save as CSV',
    reading: 'Reading the tables …',
    copied: (kpis: number) => (kpis === 1 ? 'Copied with one KPI.' : `Copied with ${kpis} KPIs.`),
    saved: (file: string) => `${file} is on its way. If no file appears, copy the text instead.`,
    selectAndCopy: 'Select the text below and copy it with Ctrl+C (on a Mac Cmd+C).',
    text: 'The text to copy',
  },
};

export type PaneWords = typeof pane;
