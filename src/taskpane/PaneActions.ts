import type { CheckReport } from '../actions/CheckReport';
import type { DocumentSettings, SharingReport } from '../actions/generateForSharing';
import type { GenerateOptions, GenerateProgress } from '../actions/generateWorkbook';
import type { WorkbookLook } from '../actions/lookAtWorkbook';
import type { SelfTestReport } from '../actions/runSelfTest';
import type { OfficePage, OfficeReady } from '../actions/surroundingsOf';
import { onPaneWish, type PaneWish } from '../actions/paneWish';
import type { WhenShown } from './whenShown';

/** All that the pane can ask for. Each throws an ExcelProblem. */
export interface PaneActions {
  readonly lookAtWorkbook: () => Promise<WorkbookLook>;
  readonly generateWorkbook: (
    options: GenerateOptions,
    onProgress: (progress: GenerateProgress) => void,
    cancelled: () => boolean,
  ) => Promise<SharingReport>;
  readonly checkWorkbook: () => Promise<CheckReport>;
  /** Gives the number of example rows that were removed. */
  readonly removeExamples: () => Promise<number>;
  /** Gives the number of rows that were calculated again. */
  readonly refreshFunctions: () => Promise<number>;
  readonly goToCell: (sheet: string, address: string) => Promise<void>;
  readonly runSelfTest: (
    onProgress: (progress: GenerateProgress) => void,
    cancelled: () => boolean,
  ) => Promise<SelfTestReport>;
  /** Gives back how to stop. */
  readonly followEdits: (onEdited: () => void) => Promise<() => Promise<void>>;
  /** Hands over what ribbon buttons ask for; gives back how to stop. */
  readonly onPaneWish: (fulfil: (wish: PaneWish) => void) => () => void;
  /** Before that, nothing is written to the workbook. */
  readonly whenShown: WhenShown;
}

/** What actions need of Office beside the workbook. */
interface OfficeParts {
  readonly office: OfficePage & { readonly context: { readonly document: { readonly settings: DocumentSettings } } };
  /** What Office said when it was ready. */
  readonly ready: OfficeReady;
  readonly addInVersion: string;
  readonly whenShown: WhenShown;
}

/** The actions as the pane calls them; each is loaded when it is first called, so that the pane is drawn before. */
export function lazyActions({ office, ready, addInVersion, whenShown }: OfficeParts): PaneActions {
  return {
    lookAtWorkbook: async () => (await import('../actions/lookAtWorkbook')).lookAtWorkbook(),
    generateWorkbook: async (...args) =>
      (await import('../actions/generateForSharing')).generateForSharing(office.context.document.settings, ...args),
    checkWorkbook: async () => (await import('../actions/checkWorkbook')).checkWorkbook(),
    removeExamples: async () => (await import('../actions/removeExamples')).removeExamples(),
    refreshFunctions: async () => (await import('../actions/refreshFunctions')).refreshFunctions(),
    goToCell: async (...args) => (await import('../actions/goToCell')).goToCell(...args),
    runSelfTest: async (...args) => {
      const [{ runSelfTest }, { surroundingsOf }] = await Promise.all([
        import('../actions/runSelfTest'),
        import('../actions/surroundingsOf'),
      ]);
      return runSelfTest(surroundingsOf(office, ready, addInVersion), ...args);
    },
    followEdits: async (onEdited) => (await import('../actions/followEdits')).followEdits(onEdited),
    onPaneWish,
    whenShown,
  };
}
