import type { FormulaSentences } from '../FormulaSentences';
import { shortened } from '../shortened';

const cells = (count: number): string => (count === 1 ? 'one cell' : `${count} cells`);

const rules: FormulaSentences = {
  typedOver: ({ head }) => ({
    finding: `“${head}” holds a typed value instead of its formula`,
    why: 'What stands there does not follow the row any more, so it may be out of date without looking so.',
    mend: 'enter the formula of the column again, or leave what is meant to stand there',
  }),
  otherFormula: ({ head }) => ({
    finding: `“${head}” holds another formula than its column`,
    why: 'One row is then worked out differently from the others.',
    mend: 'enter the formula of the column again, or leave what is meant to stand there',
  }),
  cleared: ({ head }) => ({
    finding: `“${head}” is blank where its column has a formula`,
    why: 'The row is then missing from what is counted.',
    mend: 'enter the formula of the column again',
  }),
  shownError: ({ shown }) => ({
    finding: `The cell shows an error (${shown})`,
    why: 'Whatever builds on it fails too.',
    mend: 'correct the formula or what it refers to, or say by IFERROR what stands there in that case',
  }),
  lostReference: () => ({
    finding: 'The formula refers to cells that were deleted (#REF!)',
    why: 'A part of what it once worked out is gone, even where no error shows.',
    mend: 'point it at the cells that are meant, or take that part out',
  }),
  otherFile: ({ files }) => ({
    finding: `The formula reads another file (${files})`,
    why: 'Whoever has this workbook but not that file sees the number as it was when the link was last updated.',
    mend: 'bring the data onto a sheet of this workbook, and name where it came from',
  }),
  fixedValue: ({ constants }) => ({
    finding: `The formula holds fixed values (${shortened(constants)})`,
    why: 'When such a value changes, somebody has to find every formula that holds it.',
    mend: 'put the value into a cell with a name, as on Settings, and refer to that',
  }),
  tooLong: ({ length, limit }) => ({
    finding: `The formula has ${length} characters; one line of the formula bar holds about ${limit}`,
    why: 'A reviewer should be able to explain it in half a minute.',
    mend: 'give steps of the calculation a column or cell of their own',
  }),
  nestedIf: ({ depth, limit }) => ({
    finding: `IF stands inside IF ${depth} times; ${limit === 1 ? 'once' : `${limit} times`} can still be followed`,
    why: 'With each level the number of paths that somebody has to check doubles.',
    mend: 'work out a number in a step of its own, and pick the result from a list by INDEX',
  }),
  manyReferences: ({ count, limit }) => ({
    finding: `The formula refers to ${count} different things; ${limit} can be kept in mind`,
    why: 'The more it builds on, the harder a mistake is to see.',
    mend: 'bring some of them together in a step of their own',
  }),
  oddOneOut: ({ holds }) => ({
    finding:
      holds === 'value'
        ? 'A typed value stands between two cells with the same formula'
        : 'The formula differs from the same one above and below',
    why: 'It may be meant so, yet often it is a slip while typing or copying.',
    mend: 'copy the formula from the cell above, or say beside it why this row is different',
  }),
};

/** What the review of a workbook's formulas says in English. */
export const formulaReview = {
  rules,
  /** Of several cells of one column, for which one finding stands. */
  alsoIn: (count: number, rows: string) => `The same in ${cells(count)}: rows ${rows}.`,
  partlyRead: (sheet: string, rows: number, of: number) =>
    `${sheet}: the first ${rows} of ${of} rows were looked at, because the sheet is very large.`,
  hidden: (sheet: string) => `${sheet}: left out, because it is hidden from Excel’s own list of sheets.`,
  notAll: (count: number) => `${count} more are not listed.`,
  title: (count: number) => (count === 0 ? 'Nothing odd was found in the formulas' : `Found in the formulas: ${count}`),
  pane: {
    toSheet: 'Write the findings to a sheet',
    written: (sheet: string) => `The findings stand on the sheet ${sheet}.`,
    kept: (sheet: string) => `What somebody typed among earlier findings stays on the sheet ${sheet}.`,
  },
  page: {
    title: 'Formula findings',
    intro:
      'What stood out in the formulas, and what can be done about it. Made anew by the add-in’s button; colours and formats of your cells stay.',
    madeOn: (day: string) => `As of ${day}.`,
    none: 'Nothing stood out.',
    heads: {
      sheet: 'Sheet',
      address: 'Cell',
      what: 'Found',
      why: 'Why it matters',
      mend: 'How to mend it',
      found: 'What stands there',
      rows: 'Rows',
    },
  },
};

export type FormulaReviewWords = typeof formulaReview;
