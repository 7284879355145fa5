import { interviewWords } from './interviewWords';
import { mendWords } from './mendWords';
import { pane } from './pane';
import { reviewWords } from './reviewWords';
import { reports } from './reports';
import { sheets } from './sheets';

const { departments, targets, kpis, review } = sheets.sheets;

/** What the page of the preview tells of the add-in, in English; `withoutAddIn` is the label of the box that takes the add-in away. */
export const tours = {
  title: 'Two or three good KPIs for every department',
  text: 'This page plays Excel, with the add-in at work in it. Look at a finished workbook, or take a short tour in somebody’s shoes. Everything stays in this browser.',
  example: 'Open the finished workbook',
  fileName: 'SMART KPIs.xlsx',
  coo: {
    title: 'As the COO',
    about: 'From an empty workbook, through an interview, to a department whose KPIs are all complete.',
    outcome: 'At least 20% of customers buy again every month',
    mended: 'Reports handed in on time ÷ reports due × 100',
    steps: {
      setUp: {
        title: 'Set up the workbook',
        says: `Press “${pane.setUp.generate}” in the pane. The add-in makes all sheets from the task card, with examples that you overwrite later.`,
      },
      interview: {
        title: 'Ask each head two questions',
        says: `Choose “${pane.tabs.interview}”, then “${interviewWords.another}”, and note what the head of Marketing answers, for example “At least 20% of customers buy again every month”. The line beneath says how it is read.`,
      },
      targets: {
        title: 'It is written already',
        says: `Open “${targets}”. The answer stands there in the head’s own words; the grey columns show how it is read, and whether it can be measured.`,
      },
      weak: {
        title: 'Find what is weak',
        says: `Choose “${pane.tabs.check}”. It lists what to mend, with the reason and the way, and follows your edits. Press “${pane.check.mendRow}” at the report of Finance.`,
      },
      letters: {
        title: 'Watch the letters light up',
        says: `M is not met: the formula does not say of what the percentage is. Take the proposal with “${mendWords.use}”, or type in the field: the five letters above answer at once.`,
      },
      write: {
        title: 'Write it to the row',
        says: `Press “${mendWords.save}”, look at what changes, and confirm with “${mendWords.yes}”. Nothing is written before that.`,
      },
      inRange: {
        title: 'A finished department',
        says: `Open “${departments}”. Finance has two KPIs, ● in range and both complete; its next step, at the right, is to agree with its head. You make your own departments in the same way.`,
      },
    },
  },
  finance: {
    title: 'As finance',
    about: 'Review the formulas, sign the KPIs, see what changed afterwards, and freeze the results.',
    reviewer: 'Finance',
    target: '≥ 160 units per month',
    steps: {
      review: {
        title: 'Every formula, explained once',
        says: `Open “${review}”. It says of each calculated column what it is for, shows its formula, and counts cells that hold none.`,
      },
      formula: {
        title: 'Look at one formula in its cell',
        says: 'Select the marked cell and read its formula above: heads and names instead of addresses, no numbers hidden in it.',
      },
      compare: {
        title: 'Is every cell still calculated?',
        says: `Choose “${pane.tabs.review}” in the pane, then “${reviewWords.repair.look}”. Every calculated cell is compared with the formula of its column, so a typed-over one is found.`,
      },
      sign: {
        title: 'Sign the KPIs',
        says: `Enter your name under “${reviewWords.reviewer}”, and sign all open KPIs. The workbook keeps what each of them says today.`,
      },
      change: {
        title: 'Somebody changes a target',
        says: 'Play that somebody: type another target into the marked cell, for example “≥ 160 units per month”.',
      },
      changed: {
        title: 'See what changed',
        says: `Open “${reports.sheets.signOff}”. The state names the field that differs from what was signed, by plain formulas that work for everybody.`,
      },
      freeze: {
        title: 'Freeze the results',
        says: `Back in “${pane.tabs.review}”, press “${pane.share.freeze}”, and once more when you are asked. What the add-in calculated becomes values, marked ❄ and dated, so that no Excel changes them.`,
      },
      restore: {
        title: 'And back to formulas',
        says: `Press “${pane.share.restore}”: the cells calculate again. What somebody typed meanwhile stays.`,
      },
    },
  },
  colleague: {
    title: 'As a colleague without the add-in',
    about: 'Everything can still be read, and the KPIs are still counted.',
    name: 'Returning customers',
    steps: {
      away: (withoutAddIn: string) => ({
        title: 'Take the add-in away',
        says: `Tick “${withoutAddIn}” above. The pane falls silent, and Excel does not know the add-in’s functions any more.`,
      }),
      counts: {
        title: 'Counts and statuses are all there',
        says: `Open “${departments}”. Counts, signs and statuses are plain Excel; they need no add-in. Only “${sheets.heads.completeCount}” waits for it: what plain Excel cannot judge is not counted as complete.`,
      },
      verdicts: {
        title: 'So are the verdicts',
        says: `Open “${kpis}”. Excel has just calculated every row without the add-in, the hardest case, and each still has a score, a verdict and an advice in words. A file that is only opened keeps what the add-in said.`,
      },
      change: {
        title: 'Leave a field open',
        says: 'Empty the marked cell with the Delete key: this KPI then has no owner.',
      },
      fieldsOnly: {
        title: '“Fields only:”',
        says: `The advice begins with “${sheets.fieldsOnly}” and names the open field. Plain Excel sees which fields are filled, and judges nothing that it cannot judge.`,
      },
      add: {
        title: 'Add a KPI',
        says: 'Type a name below the last KPI, for example “Returning customers”, and “Marketing” beside it as the department.',
      },
      counted: {
        title: 'The count is right',
        says: `Open “${departments}”. Marketing has three KPIs there. A fourth would turn the status to ▲ too many.`,
      },
      back: (withoutAddIn: string) => ({
        title: 'Bring the add-in back',
        says: `Clear “${withoutAddIn}”. The add-in judges the rows again that were calculated without it.`,
      }),
    },
  },
};

export type TourWords = typeof tours;
