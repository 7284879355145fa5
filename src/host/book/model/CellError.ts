/** Excel's error values, as they stand in a cell. `#BUSY!` is shown while a custom function's promise is open. */
export type ErrorCode =
  '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!' | '#BUSY!';

/** An error in a cell; `message` is the sentence of a custom function, which Excel shows beside #VALUE! and #N/A. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}

  toString(): string {
    return this.code;
  }
}
