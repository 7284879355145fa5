import type { FailedWords } from './pane/paneFailures';

/** What the pane says of sign-off, sharing, repair and dictionary in English. */
export const reviewWords = {
  page: 'Review & share',
  reading: 'Reading the KPIs and what was agreed …',
  again: 'Look again',
  title: 'Sign-off',
  intro:
    'Put on record that you agree to the KPIs as they are. The workbook keeps what they said that day and shows everybody, with or without the add-in, which fields have changed since.',
  noKpis: 'There are no KPIs to sign yet. Once rows are filled on the sheet of KPIs, they are listed here.',
  reviewer: 'Your name',
  reviewerNeeded: 'Enter your name first: it goes beside each sign-off.',
  counts: (agreed: number, changed: number, unsigned: number) =>
    `${agreed} agreed · ${changed} changed since · ${unsigned} not signed yet`,
  changedTitle: (count: number) => `Changed since they were agreed (${count})`,
  unsignedTitle: (count: number) => `Not signed yet (${count})`,
  agreedTitle: (count: number) => `Agreed (${count})`,
  goneTitle: (count: number) => `Signed, but no longer among the KPIs (${count})`,
  goneText: 'The KPI was deleted, or its code was changed. Give it its old code and it is found again.',
  changed: (fields: string, reviewer: string, day: string) => `Changed: ${fields}. Agreed by ${reviewer} on ${day}.`,
  agreed: (reviewer: string, day: string) => `${reviewer}, ${day}`,
  hindered: {
    noCode: 'Has no code yet. Enter one, then look again.',
    codeTwice: 'Its code stands in two rows. Give one of them another code, then look again.',
    error: 'One of its cells shows an error. Mend it, then look again.',
  },
  goTo: (row: number) => `Go to row ${row}`,
  sign: (code: string) => `Sign ${code}`,
  signAll: (count: number) =>
    count === 1 ? 'Sign the KPI that is not signed yet' : `Sign all ${count} KPIs that are not signed yet`,
  sure: (count: number, reviewer: string) =>
    count === 1
      ? `Sign one KPI as ${reviewer}, as it stands in this list?`
      : `Sign ${count} KPIs as ${reviewer}, as they stand in this list?`,
  yes: 'Sign',
  no: 'Not yet',
  signing: 'Writing it down …',
  signed: (count: number) => (count === 1 ? 'One KPI is signed.' : `${count} KPIs are signed.`),
  signedText: 'The sheets of sign-offs show it to everybody, with its history.',
  more: (count: number) => `Show ${count} more`,
  noName: 'KPI without a name',
  dictionaryTitle: 'KPI dictionary',
  dictionaryIntro:
    'A page for each department with the full record of its KPIs and room to sign, and one list of all KPIs. Print them, or save them as PDF, from Excel’s own File menu.',
  make: 'Make the dictionary',
  making: 'Making the dictionary …',
  made: (kpis: number, sheets: string) =>
    kpis === 1 ? `One KPI is in it. See ${sheets}.` : `${kpis} KPIs are in it. See ${sheets}.`,
  nothingToMake: 'No KPI has a code of its own yet, and the dictionary finds them by their codes.',
  leftOut: (count: number) =>
    count === 1
      ? 'One KPI is left out: it has no code of its own.'
      : `${count} KPIs are left out: they have no code of their own.`,
  kept: (sheets: string) => `Somebody has typed in an earlier one, so it stays: ${sheets}.`,
  repair: {
    title: 'Repair formulas',
    intro: 'Compares every calculated cell with the formula of its column, and puts the formula back if you say so.',
    look: 'Look for cells to repair',
    again: 'Compare again',
    looking: 'Comparing the calculated cells …',
    nothingToCompare: 'There are no calculated columns to compare with.',
    done: (cells: number) =>
      cells === 1 ? 'One cell has its formula again.' : `${cells} cells have their formulas again.`,
  },
  /** Why a button cannot be used now. */
  cannot: {
    busy: 'Still busy with something else. One moment.',
    nothingToSign: 'There is nothing left to sign.',
    nothingToFreeze: 'No column here needs the add-in, so there is nothing to freeze.',
    nothingToExport: 'The tables are still empty, so there is nothing to hand over.',
    noKpis: 'There are no KPIs yet.',
    sheetProtected: (sheets: string) =>
      `Protected: ${sheets}. Lift the protection under Review > Unprotect Sheet, then choose “Look again”.`,
    fixedStructure:
      'The structure of this workbook is protected. Lift that under Review > Protect Workbook, then choose “Look again”.',
  },
  failed: {
    reading: { title: 'The sign-offs could not be read.', state: 'Nothing in the workbook has changed.' },
    signing: {
      title: 'The sign-off could not be written down completely.',
      state: 'What is signed already counts; “Look again” shows it, and signing once more completes the rest.',
    },
    making: {
      title: 'The dictionary could not be finished.',
      state: 'The KPIs are as they were. Making it again replaces what was begun.',
    },
  } satisfies Readonly<Record<string, FailedWords>>,
  looksLeft: 'This Excel refused some of the formatting. The content is complete.',
};

export type ReviewWords = typeof reviewWords;
