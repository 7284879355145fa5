/** What went wrong, and the way out. */
export interface ProblemWords {
  readonly title: string;
  readonly wayOut: string;
}

/** What keeps an action from working, by its code, and the way out, in English. */
export const paneProblems = {
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
  notLoaded: {
    title: 'A part of the add-in could not be loaded.',
    wayOut: 'Check your connection, then try again. What you typed is still here.',
  },
  unknown: {
    title: 'Excel could not do this just now.',
    wayOut: 'Try again. If it keeps happening, save the workbook, close it and open it once more.',
  },
} satisfies Readonly<Record<string, ProblemWords>>;
