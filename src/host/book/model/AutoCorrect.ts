/** How tables grow and fill: a person's AutoCorrect options, both on in a fresh Excel, and what is not known of them. */
export interface AutoCorrect {
  /** "Include new rows and columns in table". */
  growTables: boolean;
  /** "Fill formulas in tables to create calculated columns". */
  fillCalculatedColumns: boolean;
  /** No option of a person: whether a table also takes in a formula below it that names the table itself (`assumptions.ownFormulaBelow`). */
  growOverOwnFormulas: boolean;
}
