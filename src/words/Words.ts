import type { LibraryWords } from '../kpi/library/LibraryWords';
import type { HeadSpellings } from '../kpi/record/HeadSpellings';
import type { ListSpellings } from '../kpi/record/lists';
import type { ArgumentSentences } from './ArgumentSentences';
import type { CommandLineWords } from './CommandLineWords';
import type { DateWords } from './dateWords';
import type { FormulaReviewWords } from './en/formulaReview';
import type { InterviewWords } from './en/interviewWords';
import type { MendWords } from './en/mendWords';
import type { PaneWords } from './en/pane';
import type { PasteInWords } from './en/pasteIn';
import type { ReportWords } from './en/reports';
import type { ReviewWords } from './en/reviewWords';
import type { SelfTestWords } from './en/selfTestWords';
import type { SheetWords } from './en/sheets';
import type { TourWords } from './en/tours';
import type { FindingSentences } from './FindingSentences';
import type { RecordWords } from './RecordWords';
import type { TemplateProblemSentences } from './templateProblemSentence';
import type { Terms } from './Terms';
import type { TaskTemplate } from '../kpi/card/taskTemplate';

/** All that one language says. A part that is left out does not compile. */
export interface Words {
  /** The language's name in itself. */
  readonly ownName: string;
  /** Names by which people ask for it, in small letters. */
  readonly calledToo: readonly string[];
  /** The locale in which dates and times are written. */
  readonly locale: string;
  readonly dates: DateWords;
  readonly terms: Terms;
  readonly fields: RecordWords;
  readonly lists: ListSpellings;
  readonly placeholders: readonly string[];
  readonly findings: FindingSentences;
  readonly library: LibraryWords;
  readonly argumentErrors: ArgumentSentences;
  readonly templateProblems: TemplateProblemSentences;
  readonly pane: PaneWords;
  /** What a generated workbook shows besides; loaded when a workbook is drawn or read. */
  readonly sheets: () => Promise<SheetWords>;
  /** What sheets say that a button makes when somebody wants them; loaded then. */
  readonly reports: () => Promise<ReportWords>;
  /** The task card that the add-in brings along; loaded when a workbook is made or searched for its examples. */
  readonly card: () => Promise<TaskTemplate>;
  /** What the pane says of the self-test; loaded when somebody unfolds it. */
  readonly selfTest: () => Promise<SelfTestWords>;
  /** How people head their own tables; loaded when one is taken in. */
  readonly headSpellings: () => Promise<HeadSpellings>;
  /** What the pane and `import` say of tables that are taken in; loaded then. */
  readonly pasteIn: () => Promise<PasteInWords>;
  /** What the review of all formulas says; loaded when somebody asks for it. */
  readonly formulaReview: () => Promise<FormulaReviewWords>;
  /** What the pane says of sign-off and dictionary; loaded when somebody comes there. */
  readonly review: () => Promise<ReviewWords>;
  /** What the pane says of the interview; loaded when somebody comes there. */
  readonly interview: () => Promise<InterviewWords>;
  /** What the pane says of mending a row and of the library; loaded when somebody mends or inserts one. */
  readonly mend: () => Promise<MendWords>;
  /** What the commands print, and the functions' help. */
  readonly commandLine: () => Promise<CommandLineWords>;
  /** What the page of the preview tells of the add-in. */
  readonly tours: () => Promise<TourWords>;
}
