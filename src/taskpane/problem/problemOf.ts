import { ExcelProblem, type ExcelProblemCode } from '../../words/ExcelProblem';

/** What went wrong, as the pane keeps it. */
export interface Problem {
  readonly code: ExcelProblemCode;
  /** For support. */
  readonly detail: string;
}

/** Whatever an action threw. */
export function problemOf(error: unknown): Problem {
  return error instanceof ExcelProblem
    ? { code: error.code, detail: error.detail }
    : { code: 'unknown', detail: String(error) };
}
