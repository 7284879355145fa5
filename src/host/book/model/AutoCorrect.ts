/** A person's AutoCorrect options for tables; both are on in a fresh Excel. */
export interface AutoCorrect {
  /** "Include new rows and columns in table". */
  growTables: boolean;
  /** "Fill formulas in tables to create calculated columns". */
  fillCalculatedColumns: boolean;
}
