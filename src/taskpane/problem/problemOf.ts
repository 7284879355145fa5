import { ExcelProblem, type ExcelProblemCode } from '../../words/ExcelProblem';

/** What went wrong, as the pane keeps it. */
export interface Problem {
  readonly code: ExcelProblemCode;
  /** For support. */
  readonly detail: string;
}

/** Whatever an action threw, or kept a part of the pane from being loaded. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ExcelProblem) return { code: error.code, detail: error.detail };
  // So webpack calls what a script that does not come is told by.
  const isScript = error instanceof Error && error.name === 'ChunkLoadError';
  return { code: isScript ? 'notLoaded' : 'unknown', detail: String(error) };
}
