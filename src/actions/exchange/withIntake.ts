import type { PresentRows } from '../../intake/compareRows';
import { readIntake, type IntakeState } from '../../workbook/intake/readIntake';
import { runInExcel } from '../../workbook/runInExcel';
import { untilSteady } from '../../workbook/untilSteady';
import { languages } from '../../words/index';
import { workbookWords } from '../../words/workbookWords';

type WithState<Result> = (
  context: Parameters<typeof readIntake>[0],
  state: IntakeState,
  attempt: number,
) => Promise<Result>;

/** Does something with the tables as they stand. Throws an ExcelProblem. */
export async function withIntake<Result>(act: WithState<Result>): Promise<Result> {
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  return runInExcel(async (context) => act(context, await readIntake(context, everyLanguage), 1));
}

/** The same, anew while somebody else changes what it rests on (see untilSteady). */
export async function untilSteadyIn<Result>(act: WithState<Result>): Promise<Result> {
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  return runInExcel((context) =>
    untilSteady(async (attempt) => act(context, await readIntake(context, everyLanguage), attempt)),
  );
}

/** The rows of the three tables. */
export function rowsOf({ targets: { departments, targets, kpis } }: IntakeState): PresentRows {
  const records = (table: typeof kpis) => table.records.map(({ record }) => record);
  return { departments: records(departments), targets: records(targets), kpis: records(kpis) };
}
