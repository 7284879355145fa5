import type { PaneWords } from './en/pane';

/** What keeps an action from working, each with its own sentence and way out. */
export type ExcelProblemCode = keyof PaneWords['problems'];

/** Excel refused, or the workbook lacks something; `detail` is for support, never the sentence that a person reads. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ExcelProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
