import type { CellError } from '../../book/model/CellError';

/** Ends a formula that holds something whose value nobody here can know: its cell keeps the result it has. */
export class NotCalculated extends Error {
  constructor(
    /** Names it in a sentence: `GETPIVOTDATA`, `a reference to another workbook`. */
    readonly what: string,
    /** What shows where there is no result to keep. */
    readonly instead: CellError,
  ) {
    super(`${what} is not calculated here`);
  }
}
