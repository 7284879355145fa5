/** Excel's error codes for what a workbook refuses, as Office.js hands them to the add-in. */
type WorkbookErrorCode =
  | 'AccessDenied'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'InsertDeleteConflict'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'GeneralException';

/** An edit that Excel refuses. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
  ) {
    super(message);
  }
}
