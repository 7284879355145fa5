import { formulaWords as en } from './en/formulaWords';
import { formulaWords as idn } from './id/formulaWords';
import { wordIndex } from '../tokens/phraseIndex';

/** Words of one language in descriptions of a computation. */
export interface FormulaWords {
  /** Divide one thing by another. */
  readonly divisions: readonly string[];
  /** Compare with something that can be smaller, so that more than 100% is possible. */
  readonly comparisons: readonly string[];
}

/** The words of both languages. */
export const formulaLexicon = {
  divisions: wordIndex(en.divisions, idn.divisions),
  comparisons: wordIndex(en.comparisons, idn.comparisons),
};
