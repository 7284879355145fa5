import type { Sheet } from '../book/model/Sheet';

/** A cell whose formula holds something that is not calculated here; zero-based. */
export interface UncalculatedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Names it in a sentence: `GETPIVOTDATA`, `a reference to another workbook`. */
  readonly what: string;
  /** Whether the result saved with the file stays; else an error shows. */
  readonly isKept: boolean;
}
