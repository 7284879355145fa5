import type { CheckReport } from '../actions/CheckReport';
import type { GenerateOptions, GenerateProgress, GenerateReport } from '../actions/generateWorkbook';
import type { WorkbookLook } from '../actions/lookAtWorkbook';
import type { PaneWish } from '../actions/paneWish';

/** All that the pane can ask for. Each throws an ExcelProblem. */
export interface PaneActions {
  readonly lookAtWorkbook: () => Promise<WorkbookLook>;
  readonly generateWorkbook: (
    options: GenerateOptions,
    onProgress: (progress: GenerateProgress) => void,
    cancelled: () => boolean,
  ) => Promise<GenerateReport>;
  readonly checkWorkbook: () => Promise<CheckReport>;
  /** Gives the number of example rows that were removed. */
  readonly removeExamples: () => Promise<number>;
  /** Gives the number of rows that were calculated again. */
  readonly refreshFunctions: () => Promise<number>;
  readonly goToCell: (sheet: string, address: string) => Promise<void>;
  /** Gives back how to stop. */
  readonly followEdits: (onEdited: () => void) => Promise<() => Promise<void>>;
  /** Hands over what ribbon buttons ask for; gives back how to stop. */
  readonly onPaneWish: (fulfil: (wish: PaneWish) => void) => () => void;
}
