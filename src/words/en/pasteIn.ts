/** What the pane and `import` say of somebody's own table in English. */
export const pasteIn = {
  intro:
    'Copy a table or a list in Word, Excel, a web page or an e-mail, then paste it here. You see how it is understood before anything is written.',
  box: 'Paste here (Ctrl+V, on a Mac Cmd+V)',
  placeholder: 'Your table or list',
  nothing: 'There is no table or list in what was pasted.',
  again: 'Paste another table',
  title: (rows: number) => (rows === 1 ? 'One row is understood' : `${rows} rows are understood`),
  into: 'Take it in as',
  tables: { departments: 'Departments', targets: 'Targets', kpis: 'KPIs' },
  columns: 'How each column is understood',
  column: (place: number, head: string) => (head === '' ? `Column ${place}` : `“${head}”`),
  sample: (text: string) => `such as: ${text}`,
  leaveOut: 'leave it out',
  check: 'Please check',
  reasons: {
    head: 'the head is ours',
    usual: 'a usual head for it',
    part: 'the head holds a usual word',
    content: 'told by what its cells hold',
    chosen: 'your choice',
  },
  columnLeftOut: {
    number: 'only numbers the rows',
    weight: 'a weight; weights have no column here',
    result: 'a result or score; these tables hold plans',
    remark: 'remarks have no column here',
    blank: 'nothing stands in it',
    unknown: 'the head is not known; choose a field if it fits one',
    second: 'another column already holds this field',
    chosen: 'your choice',
  },
  rowsLeftOut: (count: number) => (count === 1 ? 'One row is left out' : `${count} rows are left out`),
  rowLeftOut: {
    beforeHeads: 'above the heads',
    repeatedHeads: 'the heads again',
    numbering: 'only numbers the columns',
    total: 'a total',
    note: 'a note',
    section: 'names the department of the rows below it',
    noName: 'has no name, so it is no row of its own',
    twice: 'the same as a row above it',
  },
  rowText: (row: number, text: string, reason: string) => `Row ${row}, “${text}”: ${reason}`,
  blankRows: (count: number) => (count === 1 ? 'One blank row is skipped.' : `${count} blank rows are skipped.`),
  carried: (count: number) =>
    count === 1
      ? 'One row takes its department from a line above it.'
      : `${count} rows take their department from a line above them.`,
  units: (count: number) =>
    count === 1
      ? 'The unit of one row is taken from its target.'
      : `The units of ${count} rows are taken from their targets.`,
  keptAsTyped: 'Kept as typed, because the field offers other words:',
  keptCell: (row: number, field: string, text: string) => `Row ${row}, ${field}: “${text}”`,
  otherTables: (count: number) =>
    count === 1
      ? 'One other table was pasted along; paste it by itself.'
      : `${count} other tables were pasted along; paste each by itself.`,
  willWrite: (rows: number, sheet: string) =>
    `${rows === 1 ? 'One row comes' : `${rows} rows come`} below the last one on “${sheet}”.`,
  exist: (count: number) => (count === 1 ? 'One row is here already' : `${count} rows are here already`),
  existWhy: 'the same code, or the same name and department. It stays as it is.',
  update: 'Write the pasted cells over those rows',
  newDepartments: 'New departments:',
  addDepartments: 'Add them to the Departments table',
  preview: 'Rows as they will be written',
  more: (count: number) => `and ${count} more`,
  write: (rows: number) => (rows === 1 ? 'Write one row' : `Write ${rows} rows`),
  nothingToWrite: 'There is nothing to write with these choices.',
  reading: 'Looking at the workbook …',
  writing: 'Writing the rows …',
  done: (added: number, updated: number) =>
    `${added === 1 ? 'One row was' : `${added} rows were`} added${updated === 0 ? '' : `, ${updated} updated`}.`,
  doneDepartments: (count: number) => (count === 1 ? 'One department was added.' : `${count} departments were added.`),
  filtered: 'The table is filtered. To see every new row, clear its filter under Data > Clear.',
  raced: (count: number) =>
    count === 1
      ? 'Somebody typed into one of these rows meanwhile; their text stays.'
      : `Somebody typed into ${count} of these cells meanwhile; their text stays.`,
  doneNext: 'Check shows what the new rows still need.',
  goToCheck: 'Go on to Check',
  undo: 'Take these rows out again',
  undoing: 'Taking the rows out …',
  undone: (removed: number) =>
    removed === 1 ? 'One row was taken out again.' : `${removed} rows were taken out again.`,
  undoneLeft: (left: number) =>
    left === 1
      ? 'One row was changed since and stays; delete it by hand if it is not wanted.'
      : `${left} rows were changed since and stay; delete them by hand if they are not wanted.`,
};

export type PasteInWords = typeof pasteIn;
