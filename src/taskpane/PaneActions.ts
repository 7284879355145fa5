import type { TypedAnswer } from '../kpi/judge/readTypedAnswer';
import type { Edits } from '../actions/following/followEdits';
import type { KeptCheck } from '../actions/following/keepChecking';
import type { DocumentSettings, SharingReport } from '../actions/generateForSharing';
import type { freezeResults } from '../actions/freezeResults';
import type { GenerateProgress } from '../actions/generateWorkbook';
import type { GenerateOptions } from '../actions/mergeRequest';
import type { lookAtHindrances } from '../actions/lookAtHindrances';
import type { lookAtReliance } from '../actions/lookAtReliance';
import type { OwnTemplate, WorkbookLook } from '../actions/lookAtWorkbook';
import type { planLanguageSwitch } from '../actions/planLanguageSwitch';
import type { makeKpiDictionary } from '../actions/review/makeKpiDictionary';
import type { reviewKpis } from '../actions/review/reviewKpis';
import type { signOff } from '../actions/review/signOff';
import type { restoreResults } from '../actions/restoreResults';
import type { reviewEveryFormula } from '../actions/formulas/reviewEveryFormula';
import type { DifferingCells } from '../actions/formulas/reviewFormulas';
import type { writeFormulaFindings } from '../actions/formulas/writeFormulaFindings';
import type { SelfTestReport } from '../actions/runSelfTest';
import type { readInterview } from '../actions/interview/readInterview';
import type { insertExample } from '../actions/mend/insertExample';
import type { judgeKpi } from '../actions/mend/judgeKpi';
import type { readKpi } from '../actions/mend/readKpi';
import type { writeRow } from '../actions/rows/writeRow';
import type { exportKpis } from '../actions/exchange/exportKpis';
import type { intakeLanguages } from '../actions/exchange/intakeLanguages';
import type { lookAtRows, takeIn, takeOut } from '../actions/exchange/takeIn';
import type { switchLanguage } from '../actions/switchLanguage';
import type { OfficePage, OfficeReady } from '../actions/surroundingsOf';
import { onPaneWish, type PaneWish } from '../actions/paneWish';
import { everyLanguage } from '../words/index';
import { keptDrafts, type KeptDrafts } from './drafts/keptDrafts';
import type { WhenShown } from './whenShown';

/** All that the pane can ask for. Each throws an ExcelProblem. */
export interface PaneActions {
  /** What Generate would find and do, with the departments of a person's own template. */
  readonly lookAtWorkbook: (own?: OwnTemplate) => Promise<WorkbookLook>;
  readonly generateWorkbook: (
    options: GenerateOptions,
    onProgress: (progress: GenerateProgress) => void,
    cancelled: () => boolean,
  ) => Promise<SharingReport>;
  /** What a switch of the workbook's language would change. */
  readonly planLanguageSwitch: typeof planLanguageSwitch;
  readonly switchLanguage: typeof switchLanguage;
  /** Checks everything, or what edits changed since. */
  readonly checkWorkbook: KeptCheck;
  /** Calculated cells that do not hold their column's formula. */
  readonly reviewFormulas: () => Promise<DifferingCells>;
  /** Writes them to Formula review and fits the rows' heights; tells whether Formula review says it now. */
  readonly noteReview: (differences: NonNullable<DifferingCells>, day: Date) => Promise<boolean>;
  /** Enters the columns' formulas into cells that still hold what was found; gives how many. */
  readonly mendFormulas: (cells: NonNullable<DifferingCells>) => Promise<number>;
  /** What is odd in the formulas of all sheets. */
  readonly reviewEveryFormula: typeof reviewEveryFormula;
  /** The same, written to a sheet of its own. */
  readonly writeFormulaFindings: typeof writeFormulaFindings;
  /** The columns that need the add-in, and since when their results are frozen. */
  readonly lookAtReliance: typeof lookAtReliance;
  /** What would refuse to be written. */
  readonly lookAtHindrances: typeof lookAtHindrances;
  readonly freezeResults: typeof freezeResults;
  /** Gives the number of cells that are formulas again. */
  readonly restoreResults: typeof restoreResults;
  /** What people's own tables are understood by. */
  readonly intakeLanguages: typeof intakeLanguages;
  /** The rows that the workbook holds. */
  readonly lookAtRows: typeof lookAtRows;
  readonly takeIn: typeof takeIn;
  readonly takeOut: typeof takeOut;
  /** What departments have answered, and what each still lacks. */
  readonly readInterview: typeof readInterview;
  /** How a target is read. */
  readonly readAnswer: (text: string) => Promise<TypedAnswer>;
  /** Writes cells of a row, or a new one; `takeOut` gives back what stood there. */
  readonly writeRow: typeof writeRow;
  /** A KPI row as a form needs it; undefined where it is gone. */
  readonly readKpi: typeof readKpi;
  /** What a form says of its row while somebody types. */
  readonly judgeKpi: (...given: Parameters<typeof judgeKpi>) => Promise<ReturnType<typeof judgeKpi>>;
  /** Writes a KPI of the library into a department's next free row. */
  readonly insertExample: typeof insertExample;
  readonly exportKpis: typeof exportKpis;
  /** The KPIs and what was agreed to of each. */
  readonly reviewKpis: typeof reviewKpis;
  readonly signOff: typeof signOff;
  readonly makeKpiDictionary: typeof makeKpiDictionary;
  /** Gives the number of example rows that were removed. */
  readonly removeExamples: () => Promise<number>;
  /** Gives the number of rows that were calculated again. */
  readonly refreshFunctions: () => Promise<number>;
  /** Tells whether the cell's row is hidden, where that is known. */
  readonly goToCell: (sheet: string, address: string) => Promise<{ readonly isHidden: boolean } | undefined>;
  /** The rows that say that they were calculated without the add-in. */
  readonly countUnjudged: () => Promise<number>;
  readonly runSelfTest: (
    onProgress: (progress: GenerateProgress) => void,
    cancelled: () => boolean,
  ) => Promise<SelfTestReport>;
  /** Gives back how to stop. */
  readonly followEdits: (onEdited: (edits: Edits) => void) => Promise<() => Promise<void>>;
  /** Hands over what ribbon buttons ask for; gives back how to stop. */
  readonly onPaneWish: (fulfil: (wish: PaneWish) => void) => () => void;
  /** What was typed into this workbook and is not written. */
  readonly drafts: KeptDrafts;
  /** Before that, nothing is written to the workbook. */
  readonly whenShown: WhenShown;
}

/** What actions need of Office beside the workbook. */
interface OfficeParts {
  readonly office: OfficePage & { readonly context: { readonly document: { readonly settings: DocumentSettings } } };
  /** What Office said when it was ready. */
  readonly ready: OfficeReady;
  readonly addInVersion: string;
  /** The workbook's address or name, "" where Excel gives none. */
  readonly workbook: string;
  readonly whenShown: WhenShown;
}

/** Loads what looks at the workbook, with what a workbook says in each language: what Set up needs first. */
export async function loadFirstLook(): Promise<PaneActions['lookAtWorkbook']> {
  const [{ lookAtWorkbook }] = await Promise.all([
    import('../actions/lookAtWorkbook'),
    ...everyLanguage.map(({ sheets }) => sheets()),
  ]);
  return lookAtWorkbook;
}

/** The actions as the pane calls them; each is loaded when it is first called, so that the pane is drawn before. */
export function lazyActions({ office, ready, addInVersion, workbook, whenShown }: OfficeParts): PaneActions {
  let kept: KeptCheck | undefined;
  return {
    lookAtWorkbook: async (own) => (await loadFirstLook())(own),
    generateWorkbook: async (...args) =>
      (await import('../actions/generateForSharing')).generateForSharing(office.context.document.settings, ...args),
    planLanguageSwitch: async (...args) => (await import('../actions/planLanguageSwitch')).planLanguageSwitch(...args),
    switchLanguage: async (...args) => (await import('../actions/switchLanguage')).switchLanguage(...args),
    checkWorkbook: async (...args) => {
      const { keepChecking } = await import('../actions/following/keepChecking');
      kept ??= keepChecking();
      return kept(...args);
    },
    reviewFormulas: async () => (await import('../actions/formulas/reviewFormulas')).reviewFormulas(),
    noteReview: async (...args) => (await import('../actions/formulas/noteReview')).noteReview(...args),
    mendFormulas: async (...args) => (await import('../actions/formulas/mendFormulas')).mendFormulas(...args),
    reviewEveryFormula: async () => (await import('../actions/formulas/reviewEveryFormula')).reviewEveryFormula(),
    writeFormulaFindings: async (...args) =>
      (await import('../actions/formulas/writeFormulaFindings')).writeFormulaFindings(...args),
    lookAtReliance: async () => (await import('../actions/lookAtReliance')).lookAtReliance(),
    lookAtHindrances: async () => (await import('../actions/lookAtHindrances')).lookAtHindrances(),
    freezeResults: async (...args) => (await import('../actions/freezeResults')).freezeResults(...args),
    restoreResults: async () => (await import('../actions/restoreResults')).restoreResults(),
    intakeLanguages: async () => (await import('../actions/exchange/intakeLanguages')).intakeLanguages(),
    lookAtRows: async () => (await import('../actions/exchange/takeIn')).lookAtRows(),
    takeIn: async (...args) => (await import('../actions/exchange/takeIn')).takeIn(...args),
    takeOut: async (...args) => (await import('../actions/exchange/takeIn')).takeOut(...args),
    readInterview: async () => (await import('../actions/interview/readInterview')).readInterview(),
    readAnswer: async (text) => (await import('../kpi/judge/readTypedAnswer')).readTypedAnswer(text),
    writeRow: async (row) => (await import('../actions/rows/writeRow')).writeRow(row),
    readKpi: async (place) => (await import('../actions/mend/readKpi')).readKpi(place),
    judgeKpi: async (...args) => (await import('../actions/mend/judgeKpi')).judgeKpi(...args),
    insertExample: async (...args) => (await import('../actions/mend/insertExample')).insertExample(...args),
    exportKpis: async () => (await import('../actions/exchange/exportKpis')).exportKpis(),
    reviewKpis: async () => (await import('../actions/review/reviewKpis')).reviewKpis(),
    signOff: async (...args) => (await import('../actions/review/signOff')).signOff(...args),
    makeKpiDictionary: async () => (await import('../actions/review/makeKpiDictionary')).makeKpiDictionary(),
    removeExamples: async () => (await import('../actions/removeExamples')).removeExamples(),
    refreshFunctions: async () => (await import('../actions/refreshFunctions')).refreshFunctions(),
    countUnjudged: async () => (await import('../actions/countUnjudged')).countUnjudged(),
    goToCell: async (...args) => (await import('../actions/goToCell')).goToCell(...args),
    runSelfTest: async (...args) => {
      const [{ runSelfTest }, { surroundingsOf }] = await Promise.all([
        import('../actions/runSelfTest'),
        import('../actions/surroundingsOf'),
      ]);
      return runSelfTest(surroundingsOf(office, ready, addInVersion), ...args);
    },
    followEdits: async (onEdited) => (await import('../actions/following/followEdits')).followEdits(onEdited),
    onPaneWish,
    drafts: keptDrafts(workbook, () => window.localStorage),
    whenShown,
  };
}
