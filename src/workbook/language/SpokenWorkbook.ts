import type { TaskTemplate } from '../../kpi/card/taskTemplate';
import type { WorkbookWords } from '../../words/workbookWords';

/** What a workbook says in one language: our words, and the card that we bring along. */
export interface SpokenWorkbook {
  readonly words: WorkbookWords;
  readonly card: TaskTemplate;
}
