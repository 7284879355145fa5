import { ExcelProblem } from '../words/ExcelProblem';

/** So often an action begins anew when somebody else has changed the workbook between reading and writing. */
const mostAttempts = 3;

/** What Excel says where something is no longer where it was read, or has come into being meanwhile. */
export const outdatedCodes: ReadonlySet<string> = new Set(['ItemNotFound', 'ItemAlreadyExists', 'InvalidReference']);

/** What was read of the workbook holds no longer. */
export class Outdated extends Error {}

/** Does an action that reads and then writes, anew (attempts count from 1) while somebody else changes what it rests on. Throws `changedMeanwhile`. */
export async function untilSteady<Result>(act: (attempt: number) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act(attempt);
    } catch (error) {
      const message = outdatedMessage(error);
      if (message === undefined) throw error;
      if (attempt === mostAttempts) throw new ExcelProblem('changedMeanwhile', message);
    }
  }
}

function outdatedMessage(error: unknown): string | undefined {
  if (error instanceof Outdated) return error.message;
  if (!(error instanceof OfficeExtension.Error) || !outdatedCodes.has(error.code)) return undefined;
  return `${error.code} ${error.message}`;
}
