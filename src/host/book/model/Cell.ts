/** The place of one cell, zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
