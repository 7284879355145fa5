export interface CalculationOptions {
  /** Shows the values saved with the workbook and calculates only what later edits touch (`assumptions.savedResults`). */
  readonly keepResults?: boolean;
  /** Whether formulas without a saved result are then calculated at once, and what reads them, as Excel does on opening; by default they are. */
  readonly fillsMissingResults?: boolean;
  /** What an edit calls again where custom functions get `[@x]`: all rows, as in Excel (the default), or the edited one. */
  readonly structuredArguments?: 'column' | 'cell';
}
