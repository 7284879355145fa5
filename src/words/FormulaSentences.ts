import type { FindingText } from './FindingSentences';

/** What the review of a workbook's formulas can find in a cell, and what its sentence names. */
export interface FormulaFindingValues {
  /** A calculated cell of ours that holds a typed value, another formula, or nothing. */
  readonly typedOver: { readonly head: string };
  readonly otherFormula: { readonly head: string };
  readonly cleared: { readonly head: string };
  /** What the cell shows, such as `#N/A`. */
  readonly shownError: { readonly shown: string };
  readonly lostReference: Readonly<Record<string, never>>;
  /** Names of the files. */
  readonly otherFile: { readonly files: string };
  /** As written: `1.11, "Jakarta"`. */
  readonly fixedValue: { readonly constants: string };
  readonly tooLong: { readonly length: number; readonly limit: number };
  readonly nestedIf: { readonly depth: number; readonly limit: number };
  readonly manyReferences: { readonly count: number; readonly limit: number };
  /** What stands between two cells with the same formula. */
  readonly oddOneOut: { readonly holds: 'value' | 'formula' };
}

export type FormulaRuleId = keyof FormulaFindingValues;

/** The words of every one of them in one language. */
export type FormulaSentences = {
  readonly [Id in FormulaRuleId]: (values: FormulaFindingValues[Id]) => FindingText;
};

/** A rule with what its sentence names. */
export type FormulaRuleFinding = {
  readonly [Id in FormulaRuleId]: { readonly rule: Id; readonly values: FormulaFindingValues[Id] };
}[FormulaRuleId];

/** What a look at all formulas did not list or see. */
export interface FormulaReviewLimits {
  /** How many more findings there are than are listed. */
  readonly more: number;
  /** Very large sheets of somebody's own, of which only the first rows were looked at. */
  readonly partlyRead: readonly { readonly sheet: string; readonly rows: number; readonly of: number }[];
  /** Sheets that are hidden even from Excel's own list, and were left out. */
  readonly leftOut: readonly string[];
}
