import type { ReadingReason } from '../../reading/readingReason';
import { draftWords } from './draftWords';
import type { FailedWords } from './pane/paneFailures';

/** What the pane says of the interview in English. */
export const interviewWords = {
  drafts: draftWords,
  intro: 'Ask each head of department two questions. Your notes go straight to the sheets Departments and Targets.',
  reading: 'Reading the answers so far …',
  progress: (answered: number, of: number, unmeasured: number) =>
    [
      of === 1
        ? `${answered === 1 ? 'The department has' : 'The department has not yet'} answered`
        : `${answered} of ${of} departments answered`,
      ...(unmeasured > 0 ? [`${unmeasured} not measurable yet`] : []),
    ].join(', '),
  departments: 'Department',
  answeredMark: (name: string) => `✓ ${name}`,
  unmeasuredMark: (name: string) => `◐ ${name} (not measurable yet)`,
  unmeasured: (target: string, why: string) => `Answered, but “${target}” cannot be measured yet: ${why}.`,
  firstTitle: 'Which department do you begin with?',
  firstText: 'Add it here, or write your departments on the sheet Departments: they appear by themselves.',
  add: 'Add a department',
  name: 'Name of the department',
  addIt: 'Add it',
  nameNeeded: 'Please enter the name first.',
  adding: 'Adding the department …',
  removing: 'Removing the examples …',
  already: (name: string) => `“${name}” is already on the list.`,
  head: 'Who leads it?',
  headHint: 'Offered as owner of a KPI that has none. You can fill it in later.',
  responsibilities: 'What are its main responsibilities?',
  responsibilitiesHint: 'In their own words, one per line.',
  idealTitle: 'What would be the ideal outcome of this period?',
  idealHint: 'A number and a time make it measurable, for example “95% of employees attend every week”.',
  target: (place: number) => `Ideal outcome ${place}`,
  task: (place: number) => `Main task behind outcome ${place} (optional)`,
  taskHint: 'If you leave it blank, the first line of the responsibilities goes there.',
  repeats: (place: number) =>
    `This stands already as ideal outcome ${place}, so it is not written twice. Change it there, or say here what is different.`,
  another: 'Add another outcome',
  second: 'There are two targets here. A KPI takes one, so split them: write the second one as another outcome.',
  readAs: 'Understood as',
  nothingRead: 'As you type, you see here how the outcome is understood.',
  measurable: 'Can be measured',
  notMeasurable: 'Cannot be measured yet',
  why: {
    level: 'it says what number to reach',
    quantity: 'it names something to count; add the number you want to reach and it becomes a target',
    activity: 'it describes work; say what result the work should bring',
    vague: 'it does not say what is measured; add a number, or name something that can be counted',
    blank: '',
  } satisfies Readonly<Record<ReadingReason, string>>,
  noPeriod: 'no time named',
  per: (period: string) => `period: ${period}`,
  byDate: 'by a date',
  saving: 'Writing …',
  saved: 'Everything is written to the sheets.',
  notSaved: 'Not written yet',
  failed: {
    writing: {
      title: 'Your notes could not be written completely.',
      state: 'What you typed stays here, even if you close the pane. The next try writes whatever is missing.',
    },
    adding: {
      title: 'The department could not be added.',
      state: 'Its name stays in the form below; “Add it” tries again and never adds it twice.',
    },
  } satisfies Readonly<Record<string, FailedWords>>,
  previous: 'Previous department',
  next: 'Next department',
  finish: 'See what is still missing',
  missingTitle: 'What is still missing',
  nothingMissing: 'Every department has answered and has its KPIs.',
  complete: 'Nothing is missing.',
  gaps: {
    responsibilities: 'No main responsibilities yet',
    head: 'Nobody named who leads it',
    target: 'No ideal outcome yet',
    unmeasurable: (targets: string) => `Cannot be measured yet: ${targets}`,
    kpis: (count: number, min: number, max: number) =>
      `${count === 1 ? '1 KPI' : `${count} KPIs`}, agreed ${min}–${max}`,
    weak: (rows: number) => (rows === 1 ? 'One KPI has something to mend' : `${rows} KPIs have something to mend`),
  },
  answer: 'Answer',
  addKpi: 'Add a KPI',
  mend: 'Mend',
  lookInCheck: 'Look in Check',
  forDepartment: (action: string, department: string) => `${action}: ${department}`,
};

export type InterviewWords = typeof interviewWords;
