import type { TemplateProblemSentences } from '../templateProblemSentence';

/** What may be wrong with a template file, in English. */
export const templateProblems: TemplateProblemSentences = {
  wholeFile: 'the file',
  missing: (path) => `${path} is empty; please fill it in.`,
  notText: (path) => `${path} should be a text; put it in double quotes.`,
  notList: (path) => `${path} should be a list; put its parts in square brackets: [ … ].`,
  notObject: (path) => `${path} should be a set of named parts; put them in curly brackets: { "title": … }.`,
  notOneOf: (path, { choices }) => `${path} can be one of these: ${choices}.`,
  notBetween: (path, { least, most }) => `${path} should be a number from ${least} to ${most}.`,
  notCell: (path) =>
    `${path} should be what a cell holds: a text in double quotes, a number, true or false, or null for a blank.`,
  notNumber: (path) => `${path} should be a number, without quotes.`,
  notDay: (path) => `${path} should be a day such as "2026-12-31".`,
  tooLong: (path, { most }) => `${path} is longer than the ${most} characters that a cell holds; please shorten it.`,
  tooMany: (path, { most }) => `${path} has more than ${most} entries; please keep the most useful ones.`,
  unknown: (path, { choices }) =>
    `${path} is not part of a template; rename it to one of these or remove it: ${choices}.`,
};
