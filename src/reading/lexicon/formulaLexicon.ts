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
}

/** The words of both languages. */
export const formulaLexicon = {
  divisions: wordIndex(en.divisions, idn.divisions),
  comparisons: wordIndex(en.comparisons, idn.comparisons),
  subtractions: wordIndex(en.subtractions, idn.subtractions),
  mayBeNone: wordIndex(en.mayBeNone, idn.mayBeNone),
  unwanted: wordIndex(en.unwanted, idn.unwanted),
  settled: wordIndex(en.settled, idn.settled),
};
