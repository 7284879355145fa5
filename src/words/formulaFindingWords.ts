import type { FormulaReviewWords } from './en/formulaReview';
import type { FindingText } from './FindingSentences';
import type { FormulaReviewLimits, FormulaRuleFinding } from './FormulaSentences';

/** What a finding in a formula says: what is odd, why it matters, how to mend it. */
export function formulaFindingWords({ rule, values }: FormulaRuleFinding, { rules }: FormulaReviewWords): FindingText {
  // A rule's own values always come with its id; the table of sentences is checked rule by rule.
  const say = rules[rule] as (named: typeof values) => FindingText;
  return say(values);
}

/** What else is to be said of a look at all formulas, a sentence each. */
export function formulaReviewLimits(
  { more, partlyRead, leftOut }: FormulaReviewLimits,
  words: FormulaReviewWords,
): string[] {
  return [
    ...partlyRead.map(({ sheet, rows, of }) => words.partlyRead(sheet, rows, of)),
    ...leftOut.map(words.hidden),
    ...(more > 0 ? [words.notAll(more)] : []),
  ];
}
