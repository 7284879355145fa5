/** Where a formula stands: what its short references (`[@x]`) are short for. */
export interface InTable {
  /** The table that holds the cell; absent outside tables. */
  readonly table?: string;
}
