import type { FormulaReviewLimits, FormulaRuleFinding } from '../../words/FormulaSentences';

/** Something odd in a cell, or in several cells of one column about which there is the same to say. */
export type FormulaFinding = FormulaRuleFinding & {
  readonly sheet: string;
  /** Of the first of them, such as `T8`. */
  readonly address: string;
  /** What it holds, as its formula or value. */
  readonly found: string;
  /** How many cells there are, and their rows as people write them: `7, 9–10`. */
  readonly cells: number;
  readonly rows: string;
};

/** What a look at all formulas of a workbook found. */
export interface FormulaFaults extends FormulaReviewLimits {
  /** Sheet by sheet, differences from our columns first. */
  readonly findings: readonly FormulaFinding[];
}
