import { answered } from './answered';
import { ExcelProblem, type ExcelProblemCode } from '../words/ExcelProblem';

/** Excel's messages are localised and not for users, so only the codes are looked at (Office.js documentation, "Error handling"). */
const problemOf: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'sheetProtected',
  ItemNotFound: 'sheetMissing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'excelTooOld',
  ServiceNotAvailable: 'excelBusy',
  ActivityLimitReached: 'excelBusy',
  RequestAborted: 'excelBusy',
  FilteredRangeConflict: 'filtered',
  NonBlankCellOffSheet: 'noRoom',
  InsertDeleteConflict: 'filtered',
  MergedRangeConflict: 'noRoom',
};

/**
 * Runs an action in one `Excel.run`. While a person is still typing in a cell it waits, or with `whileEditing` "refuse" throws.
 * Throws an ExcelProblem for everything that Excel refuses.
 */
export async function runInExcel<Result>(
  action: (context: Excel.RequestContext) => Promise<Result>,
  whileEditing: 'wait' | 'refuse' = 'wait',
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: whileEditing === 'wait' }, action);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      const place = error.debugInfo?.errorLocation ?? '';
      throw new ExcelProblem(problemOf[error.code] ?? 'unknown', `${error.code} ${place} ${error.message}`);
    }
    throw error;
  }
}

/** Sends what was queued. Gives false where Excel refuses it; what was sent before stays. Throws `noAnswer`. */
export async function isAccepted(context: Excel.RequestContext): Promise<boolean> {
  return (await refusalCode(context)) === undefined;
}

/** Sends what was queued. Gives Excel's code where it refuses that; what was sent before stays. Throws `noAnswer`. */
export async function refusalCode(context: Excel.RequestContext): Promise<string | undefined> {
  try {
    await answered(context.sync());
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
