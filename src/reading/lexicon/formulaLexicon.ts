import { formulaWords as en } from './en/formulaWords';
import { formulaWords as idn } from './id/formulaWords';
import { wordIndex } from '../tokens/phraseIndex';

/** Words of one language in descriptions of a computation. */
export interface FormulaWords {
  /** Divide one thing by another. */
  readonly divisions: readonly string[];
  /** Compare with something that can be smaller, so that more than 100% is possible. */
  readonly comparisons: readonly string[];
  /** Take one thing from another. */
  readonly subtractions: readonly string[];
  /** Things that may not happen at all in a period, so that nothing can be divided by their number. */
  readonly mayBeNone: readonly string[];
  /** Things of which less is better. */
  readonly unwanted: readonly string[];
  /** What is done about unwanted things: of that more is better. */
  readonly settled: readonly string[];
  /** To become more. */
  readonly rises: readonly string[];
  /** To become less. */
  readonly falls: readonly string[];
  /** A rise and a reduction as things, which can be what is measured. */
  readonly growths: readonly string[];
  readonly reductions: readonly string[];
  /** Beside what a change is compared with: more, or less, than that. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Comparisons that sound like a change. */
  readonly limits: readonly string[];
  /** Before the end of a change: what follows is a level. */
  readonly ways: readonly string[];
  /** Before the amount of a change. */
  readonly amounts: readonly string[];
  /** Points of a scale or of a percentage. */
  readonly points: readonly string[];
  /** What a change is compared with. */
  readonly earlier: readonly string[];
  /** None at all. */
  readonly none: readonly string[];
  /** Before a number that says among how many first ones. */
  readonly ranks: readonly string[];
}

/** The words of both languages. */
export const formulaLexicon = {
  divisions: wordIndex(en.divisions, idn.divisions),
  comparisons: wordIndex(en.comparisons, idn.comparisons),
  subtractions: wordIndex(en.subtractions, idn.subtractions),
  mayBeNone: wordIndex(en.mayBeNone, idn.mayBeNone),
  unwanted: wordIndex(en.unwanted, idn.unwanted),
  settled: wordIndex(en.settled, idn.settled),
  rises: wordIndex(en.rises, idn.rises),
  falls: wordIndex(en.falls, idn.falls),
  growths: wordIndex(en.growths, idn.growths),
  reductions: wordIndex(en.reductions, idn.reductions),
  above: wordIndex(en.above, idn.above),
  below: wordIndex(en.below, idn.below),
  limits: wordIndex(en.limits, idn.limits),
  ways: wordIndex(en.ways, idn.ways),
  amounts: wordIndex(en.amounts, idn.amounts),
  points: wordIndex(en.points, idn.points),
  earlier: wordIndex(en.earlier, idn.earlier),
  none: wordIndex(en.none, idn.none),
  ranks: wordIndex(en.ranks, idn.ranks),
};
