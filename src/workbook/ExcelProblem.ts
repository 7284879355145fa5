/** What keeps an action from working, each with its own sentence and way out. */
export type ExcelProblemCode =
  | 'cellBeingEdited'
  | 'sheetProtected'
  | 'sheetMissing'
  | 'tooLarge'
  | 'notOurWorkbook'
  | 'columnLost'
  | 'excelTooOld'
  | 'cancelled'
  | 'leftBehind'
  | 'unknown';

/** Excel refused, or the workbook lacks something; `detail` is for support, never the sentence that a person reads. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ExcelProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
