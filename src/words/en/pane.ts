import { paneCheck } from './pane/paneCheck';
import { paneFailures, type FailedWords } from './pane/paneFailures';
import { paneProblems, type ProblemWords } from './pane/paneProblems';
import { paneSetUp } from './pane/paneSetUp';
import { paneShare } from './pane/paneShare';

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
  problems: paneProblems,
  tablesTaken: {
    title: 'Another table here already has a name that the KPI sheets need.',
    wayOut: 'Rename that table under Table Design > Table Name, or start in a new workbook. The details name it.',
  } satisfies ProblemWords,
  tablesGone: {
    title: 'A KPI sheet of this workbook is gone.',
    wayOut:
      'Set up can make it again, but empty: what was in it is in an earlier version of the file (File > Info > Version History).',
  } satisfies ProblemWords,
  failed: paneFailures,
  tooLong: (excess: number) =>
    `An Excel cell takes 32,767 characters: this is ${excess} too many. Shorten it, then it can be written.`,
  details: 'Details for support',
  tryAgain: 'Try again',
  goToSetUp: 'Go to Set up',
  waiting: 'Excel has not answered yet. If you are typing in a cell, please finish it with Enter.',
  setUp: paneSetUp,
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
  check: paneCheck,
  selfTest: { title: 'Self-test of this Excel', loading: 'Getting it ready …' },
  share: paneShare,
  handOver: {
    title: 'For another system',
    intro:
      'Departments, targets, KPIs and settings as JSON, which Set up also takes back as a template; or the KPIs as a CSV table.',
    copyJson: 'Copy as JSON',
    saveJson: 'Save as JSON',
    saveCsv: 'Save as CSV',
    reading: 'Reading the tables …',
    copied: (kpis: number) => (kpis === 1 ? 'Copied with one KPI.' : `Copied with ${kpis} KPIs.`),
    saved: (file: string) => `${file} is on its way. If no file appears, “Copy as JSON” gives the same rows as text.`,
    selectAndCopy: 'Select the text below and copy it with Ctrl+C (on a Mac Cmd+C).',
    text: 'The text to copy',
  },
};

export type PaneWords = typeof pane;
